import { Problem } from '../engine/problem';
import { runInExcel } from './runInExcel';

/** How a cell is shown. */
export interface GoingThere {
  /** As the first of its rows below the frozen ones, not the last that happens to fit. */
  readonly atTop?: boolean;
}

/** Selecting a cell scrolls only as far as it must: from this many rows below, the cell comes in sight at the top. */
const rowsBelow = 200;
const lastRow = 1_048_575;

/**
 * Shows a cell to the person. Row and column are 0-based. Raises a Problem `sheetGone` when the sheet is
 * not there, and `sheetHidden` when it is hidden.
 */
export async function goTo(
  sheetName: string,
  row: number,
  column: number,
  { atTop = false }: GoingThere = {},
): Promise<void> {
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('name,visibility');
    await context.sync();
    if (sheet.isNullObject) throw new Problem('sheetGone', { sheet: sheetName });
    if (sheet.visibility !== Excel.SheetVisibility.visible)
      throw new Problem('sheetHidden', { sheet: sheetName });
    sheet.activate();
    if (atTop) {
      sheet.getRangeByIndexes(Math.min(row + rowsBelow, lastRow), column, 1, 1).select();
      await context.sync();
    }
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}
