import { openWorkbook } from '../../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../../host/files/saveWorkbook';
import type { SheetModel } from '../../../../host/workbook/types';
import { packageOf, partOf, sheetOf } from '../packages';

const part = 'xl/worksheets/sheet1.xml';

/** The sheet data that a sheet with these rows is saved with after a change. */
function rowsAfter(rows: string, change: (sheet: SheetModel) => void): string {
  const model = openWorkbook(packageOf({ [part]: sheetOf(rows) }), 'x.xlsx');
  const sheet = model.sheets[0]!;
  change(sheet);
  sheet.changed = true;
  return /<sheetData>(.*)<\/sheetData>/s.exec(partOf(saveWorkbook(model), part))![1]!;
}

test('a row that closes itself stays so as long as it holds nothing, and is opened by its first cell', () => {
  const rows = '<row r="1" spans="1:1"/><row r="3" />';
  const saved = rowsAfter(rows, ({ cells }) => cells.setValue(2, 1, 7));
  expect(saved).toBe('<row r="1" spans="1:1"/><row r="3"><c r="B3"><v>7</v></c></row>');
});

test('a new row is written for its cells, or because it is hidden or has a height, and else not at all', () => {
  const saved = rowsAfter('', (sheet) => {
    sheet.cells.setValue(0, 0, 1);
    sheet.hiddenRows.add(2);
    sheet.rowHeights.set(4, 30);
  });
  expect(saved).toBe(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"></row>' +
      '<row r="5" ht="30" customHeight="1"></row>',
  );
});

test('cells between those of the file are written in their place', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>';
  const saved = rowsAfter(rows, ({ cells }) => cells.setValue(0, 2, 3));
  expect(saved).toBe('<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c></row>');
});
