import { expect, test } from '@jest/globals';
import { TableSheet } from '../../../src/report/layout/TableSheet';

test('TableSheet fills from B2 down and knows the cells of its tables', () => {
  const sheet = new TableSheet('drivers', 'Drivers', [2, 20, 10]);
  sheet.title('Drivers', ['why']);
  sheet.heading('First');
  const columns = [
    { header: 'a', values: [1, 2] },
    { header: 'b', values: [3, 4] },
  ];
  const first = sheet.table('First', columns, 2, '');
  const second = sheet.table('Second', [{ header: 'a', values: [] }], 0, 'None.');
  expect(first.cell(1, 1)).toEqual({ sheetRole: 'drivers', row: first.headerRow + 2, column: 2 });
  // The empty table takes its header and the row of the text that says so.
  expect(second.headerRow).toBe(first.headerRow + 4);
  expect(sheet.row).toBe(second.headerRow + 3);
  expect(sheet.plan({ freeze: { rows: 1, columns: 0 } })).toMatchObject({
    role: 'drivers',
    name: 'Drivers',
    columnWidths: [2, 20, 10],
    freeze: { rows: 1, columns: 0 },
  });
});
