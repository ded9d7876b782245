import { settleOnlyYes } from '../../../../src/engine/table/flags/settleOnlyYes';
import { findTables } from '../../../../src/engine/table/findTables';
import { matchRoles } from '../../../../src/engine/table/matchRoles';
import { readTable } from '../../../../src/engine/table/readTable';
import type { CellValue, ReadOptions } from '../../../../src/engine/table/types';
import { inputOf, inputs } from '../../inputs';
import { contextOf } from '../contextOf';
import { gridOf } from '../gridOf';

const input = inputOf('conversion');

/** Reads a column of calls beside customers and products. */
function read(cells: readonly CellValue[], options: ReadOptions = {}) {
  const grid = gridOf([
    ['Customer', 'Product', 'Called'],
    ...cells.map((cell, row) => [`C${row}`, 'A', cell]),
  ]);
  const [region] = findTables(grid, inputs);
  return readTable(grid, region!, matchRoles(grid, region!, input), input, options);
}

const called = ({ table }: ReturnType<typeof read>) => {
  const column = table?.columns['called'];
  return column?.kind === 'flag' ? [...column.values] : undefined;
};
const yes = new Array<CellValue>(30).fill('yes');

test('a blank beside yes is a no, and what is unknown is left out', () => {
  expect(called(read(['yes', '', '-', 'yes', 'unknown', '#N/A']))).toEqual([1, 0, 0, 1]);
});

test('a rate of 100 % of those known is asked about, not given', () => {
  const { table, check } = read(['yes', 'unknown', 'n/a', 'yes']);
  expect(table).toBeUndefined();
  expect(check.notices[0]).toMatchObject({
    code: 'unknownFlags',
    severity: 'error',
    facts: { count: 2, rows: 4, known: 2, answers: ['unknownIsNo'] },
  });
});

test('the answer makes them a no', () => {
  const answers = { Called: 'unknownIsNo' };
  expect(called(read(['yes', 'unknown', 'n/a', 'yes'], { answers }))).toEqual([1, 0, 0, 1]);
});

test('one in twenty that is unknown is left out without a question', () => {
  const cells = [...yes, 'unknown'];
  expect(called(read(cells))).toEqual(yes.map(() => 1));
});

test('exactly one in twenty is borne, and one in nineteen is asked about', () => {
  const said = (count: number) => {
    const cells = [...yes.slice(0, count - 1), 'unknown'];
    const values = Int8Array.from(cells, (cell) => (cell === 'yes' ? 1 : -1));
    return settleOnlyYes(contextOf(cells, { kind: 'flag', need: 'required' }), values).notices.map(
      ({ code }) => code,
    );
  };
  expect([said(20), said(19)]).toEqual([[], ['unknownFlags']]);
});
