import { readRowSettings } from '../../../../host/files/open/readRowSettings';
import { SplitSheet } from '../../../../host/files/open/splitSheet';
import { createSheet } from '../../../../host/workbook/createSheet';
import { sheetOf } from '../packages';

test('rows that are hidden, or of a height that somebody set, are known; heights that a program measured are not', () => {
  const sheet = createSheet('id', 'Data', 'part');
  const rows =
    '<row r="1" ht="20"/><row r="3" hidden="1"/><row r="4" ht="30" customHeight="true"/><row r="5" hidden="0"/>';
  readRowSettings(sheet, new SplitSheet(new TextEncoder().encode(sheetOf(rows))));
  expect([...sheet.hiddenRows]).toEqual([2]);
  expect([...sheet.rowHeights]).toEqual([[3, 30]]);
});
