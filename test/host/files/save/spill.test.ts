import { openWorkbook } from '../../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../../host/files/saveWorkbook';
import { cellKey } from '../../../../host/workbook/CellStore';
import { createWorkbook } from '../../../../host/workbook/createWorkbook';
import { packageOf, partNames, partOf, sheetOf } from '../packages';

test('a formula that spills is a dynamic array in the file, and one again when it is opened', () => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  sheet!.cells.setFormula(1, 3, '=COMPOSITE_SCORE(A2:C4)');
  [0.1, 0.5, 0.9].forEach((value, index) => sheet!.cells.setValue(1 + index, 3, value));
  sheet!.spills = new Map([[cellKey(1, 3), { row: 1, column: 3, rows: 3, columns: 1 }]]);
  const saved = saveWorkbook(workbook, { customFunctions: ['COMPOSITE_SCORE'] });
  expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain(
    '<c r="D2" cm="1"><f t="array" ref="D2:D4">_xldudf_COMPOSITE_SCORE(A2:C4)</f><v>0.1</v></c>',
  );
  expect(partNames(saved)).toContain('xl/metadata.xml');
  const again = openWorkbook(saved, 'x.xlsx').sheets[0]!;
  expect(again.cells.formula(1, 3)).toBe('=COMPOSITE_SCORE(A2:C4)');
  expect(again.cells.formula(2, 3)).toBeUndefined();
  expect(again.spills).toEqual(sheet!.spills);
});

test('an array formula of the old kind stays what it is', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">ROW(A1:A2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const workbook = openWorkbook(packageOf({ 'xl/worksheets/sheet1.xml': sheetOf(rows) }), 'x.xlsx');
  expect(workbook.sheets[0]!.spills).toBeUndefined();
  workbook.sheets[0]!.cells.setValue(5, 0, 'new');
  workbook.sheets[0]!.changed = true;
  expect(partOf(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml')).toContain(rows);
});
