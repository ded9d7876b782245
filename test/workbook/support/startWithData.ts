import { createSheet } from '../../../host/workbook/createSheet';
import { createWorkbook } from '../../../host/workbook/createWorkbook';
import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { startExcel, type StartOptions } from '../../../host/node/startExcel';

export type Grid = readonly (readonly (string | number | boolean)[])[];

/** A workbook with one sheet a name, filled from A1. */
export function workbookOf(sheets: Readonly<Record<string, Grid>>): WorkbookModel {
  const workbook = createWorkbook();
  workbook.sheets.length = 0;
  for (const [index, [name, grid]] of Object.entries(sheets).entries()) {
    const sheet = createSheet(`{0000000${index + 1}-0001-0000-0000-000000000000}`, name);
    grid.forEach((row, rowIndex) =>
      row.forEach((value, columnIndex) => sheet.cells.setValue(rowIndex, columnIndex, value)),
    );
    workbook.sheets.push(sheet);
  }
  workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
  return workbook;
}

/** Runs code of the add-in against a workbook, with office.js in place as it is in Excel. */
export async function withExcel<Result>(
  workbook: WorkbookModel,
  run: (excel: Awaited<ReturnType<typeof startExcel>>) => Promise<Result>,
  options: Omit<StartOptions, 'workbook'> = {},
): Promise<Result> {
  const excel = await startExcel({ workbook, ...options });
  const release = excel.installGlobals();
  try {
    return await run(excel);
  } finally {
    release();
    excel.close();
  }
}

/** Every value of a sheet, '' where blank. */
export function valuesOf(sheet: SheetModel): (string | number | boolean)[][] {
  const area = sheet.cells.usedArea();
  if (area === undefined) return [];
  return Array.from({ length: area.row + area.rows }, (_row, row) =>
    Array.from({ length: area.column + area.columns }, (_column, column) => sheet.cells.value(row, column)),
  );
}
