import { Problem } from '../../engine/problem';
import { runInExcel } from '../runInExcel';

/**
 * Hides sheets that serve charts only. In a run of its own: Excel on the desktop cannot undo it. Where Excel does not let
 * us, they stay in view, and nothing is lost.
 */
export async function hideSheets(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  try {
    await runInExcel(async (context) => {
      for (const name of names) {
        context.workbook.worksheets.getItem(name).visibility = Excel.SheetVisibility.hidden;
      }
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}
