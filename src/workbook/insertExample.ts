import { asCellValue } from './paint/asCellValue';
import { chooseName, MAXIMUM_SHEET_NAME } from './chooseName';
import { runInExcel } from './runInExcel';

/**
 * Writes a table that somebody asked for to try an analysis on, on a sheet of its own: nothing that is there is touched.
 * The sheet is the user's from then on, and no sheet of ours.
 * Raises a Problem as `runInExcel` does, where the workbook takes no sheet.
 *
 * @param name how the sheet is to be called; `name (2)` where there is one
 * @param cells its headers and rows
 */
export async function insertExample(
  name: string,
  cells: readonly (readonly (string | number)[])[],
): Promise<void> {
  await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const taken = worksheets.items.map((sheet) => sheet.name);
    const sheet = worksheets.add(chooseName(name, taken, MAXIMUM_SHEET_NAME));
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length);
    range.values = cells.map((row) => row.map(asCellValue));
    await context.sync();
    // How it looks, and that it is shown, costs nothing but itself where Excel refuses it.
    try {
      range.getRow(0).format.font.bold = true;
      range.format.autofitColumns();
      sheet.activate();
      await context.sync();
    } catch {
      // The cells stand there all the same.
    }
  });
}
