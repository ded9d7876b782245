import { Problem } from '../engine/problem';
import { runInExcel } from './runInExcel';

/**
 * Shows a cell to the person. Row and column are 0-based. Raises a Problem `sheetGone` when the sheet is
 * not there, and `sheetHidden` when it is hidden.
 */
export async function goTo(sheetName: string, row: number, column: number): Promise<void> {
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('name,visibility');
    await context.sync();
    if (sheet.isNullObject) throw new Problem('sheetGone', { sheet: sheetName });
    if (sheet.visibility !== Excel.SheetVisibility.visible)
      throw new Problem('sheetHidden', { sheet: sheetName });
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}
