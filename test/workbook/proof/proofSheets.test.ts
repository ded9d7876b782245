import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { workbookOf } from '../support/startWithData';
import { cellBy, runWithFormulas, sheetNamed } from './proofOf';

const sample = generateMismatchSample();
const customers = [
  [...sample.headers],
  ...sample.rows.slice(0, 40).map((row) => row.map((cell) => cell ?? '')),
];

test('each of the two sheets has the names of all formulas for itself, with our mark', async () => {
  const workbook = workbookOf({ Customers: customers });
  await runWithFormulas(workbook, 'mismatch');
  const ids = ['Mismatch proof', 'Mismatch proof rows'].map((name) => sheetNamed(workbook, name).id);
  const namesOn = (id: string) =>
    workbook.names.filter(({ sheetId }) => sheetId === id).map(({ name }) => name);
  expect(namesOn(ids[0]!)).toEqual(namesOn(ids[1]!));
  expect(namesOn(ids[0]!)).toContain('Payoff_performance');
  expect(
    workbook.names.every(({ sheetId, comment }) => ids.includes(sheetId ?? '') && comment === 'Payoff'),
  ).toBe(true);
});

test('a second run fills the sheets again, and takes no formula of its own for typed by a person', async () => {
  const workbook = workbookOf({ Customers: customers });
  await runWithFormulas(workbook, 'mismatch');
  const names = workbook.names.map(({ name, formula }) => name + formula);
  const proof = sheetNamed(workbook, 'Mismatch proof');
  const weight = cellBy(proof, 'Sales', 0, 1);
  proof.cells.setValue(weight.row, weight.column, 0.77);
  const again = await runWithFormulas(workbook, 'mismatch');
  expect(again.notices.map(({ code, facts }) => [code, facts['sheet'], facts['count']])).toEqual([
    ['notesKept', 'Mismatch proof', 1],
  ]);
  expect(workbook.names.map(({ name, formula }) => name + formula)).toEqual(names);
  expect(proof.cells.value(weight.row, weight.column)).toBe(0.4);
});

test('a run without formulas takes them and their names away, but a name of a person stays', async () => {
  const workbook = workbookOf({ Customers: customers });
  await runWithFormulas(workbook, 'mismatch');
  const { id } = sheetNamed(workbook, 'Mismatch proof');
  const [own] = workbook.names;
  workbook.names.push({ ...own!, id: 'mine', name: 'Mine', comment: '', sheetId: id });
  await runWithFormulas(workbook, 'mismatch', { proof: false });
  expect(workbook.names.map(({ name }) => name)).toEqual(['Mine']);
  const { cells } = sheetNamed(workbook, 'Mismatch proof rows');
  expect([...cells.formulaCells()]).toEqual([]);
});
