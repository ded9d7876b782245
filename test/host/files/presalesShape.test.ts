import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../host/files/saveWorkbook';
import { changedParts } from './packages';
import { addSheet, paintReport } from './paintReport';

const path = join(__dirname, '..', '..', '..', '..', 'shared', 'data', 'presales', 'presales_records.xlsx');

if (existsSync(path)) {
  const file = readFileSync(path);

  test('the records are read with their dates as text and their numbers as numbers', () => {
    const workbook = openWorkbook(file, 'presales_records.xlsx');
    const [sheet] = workbook.sheets;
    expect(sheet!.cells.usedArea()).toEqual({ row: 0, column: 0, rows: 6672, columns: 22 });
    expect(sheet!.cells.value(0, 2)).toBe('客户简称');
    expect(sheet!.cells.value(1, 1)).toBe('2025-12-04 14:15:12');
    expect(sheet!.cells.value(1, 7)).toBe(266667);
  });

  test('a report beside them leaves every part of theirs as it was', () => {
    const workbook = openWorkbook(file, 'presales_records.xlsx');
    paintReport(workbook, addSheet(workbook, '报告'));
    const changed = changedParts(file, saveWorkbook(workbook));
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });
} else {
  console.warn(`Skipped: ${path} is absent`);
  test('the shape of real records (skipped: presales_records.xlsx absent)', () => undefined);
}
