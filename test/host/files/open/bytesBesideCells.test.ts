import { bytesBesideCells } from '../../../../host/files/open/bytesBesideCells';
import { createSheet } from '../../../../host/workbook/createSheet';
import type { SheetModel } from '../../../../host/workbook/types';

const area = { row: 0, column: 0, rows: 1, columns: 2 };

test.each<[string, (sheet: SheetModel) => unknown]>([
  ['a merged area', ({ merges }) => merges.push(area)],
  [
    'a link',
    ({ hyperlinks }) => hyperlinks.set(0, { address: 'a', documentReference: undefined, screenTip: '' }),
  ],
  ['a hidden row', ({ hiddenRows }) => hiddenRows.add(1)],
  ['a row of its own height', ({ rowHeights }) => rowHeights.set(1, 20)],
  ['a column of its own width', ({ columnWidths }) => columnWidths.set(1, 20)],
  ['a hidden column', ({ hiddenColumns }) => hiddenColumns.add(1)],
])('%s takes room', (_, add) => {
  const sheet = createSheet('id', 'Data', 'part');
  const before = bytesBesideCells(sheet);
  add(sheet);
  expect(bytesBesideCells(sheet)).toBeGreaterThan(before);
});
