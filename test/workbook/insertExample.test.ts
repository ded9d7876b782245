import { insertExample } from '../../src/workbook/insertExample';
import { readSelection } from '../../src/workbook/onSelectionChanged';
import { valuesOf, withExcel, workbookOf } from './support/startWithData';

const cells = [
  ['Customer', 'Sales'],
  ['=Alder', 120],
];

test('the table stands on a sheet of its own, which is shown; nothing else is touched', async () => {
  const workbook = workbookOf({ Mine: [['kept']], 'Example Mismatch': [['kept too']] });
  await withExcel(workbook, async () => {
    await insertExample('Example Mismatch', cells);
    expect(await readSelection()).toMatchObject({ sheet: 'Example Mismatch (2)' });
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Mine',
    'Example Mismatch',
    'Example Mismatch (2)',
  ]);
  expect(workbook.sheets.map(valuesOf)).toEqual([[['kept']], [['kept too']], cells]);
});

test('a workbook that takes no sheet is left as it is, and says why', async () => {
  const workbook = workbookOf({ Mine: [['kept']] });
  workbook.structureLocked = true;
  await withExcel(workbook, async () => {
    await expect(insertExample('Example', cells)).rejects.toMatchObject({ code: 'protectedSheet' });
  });
  expect(workbook.sheets).toHaveLength(1);
});
