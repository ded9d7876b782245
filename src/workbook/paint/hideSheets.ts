import { runInExcel, toProblem } from '../runInExcel';

/**
 * Hides sheets that serve charts only. In a run of its own: Excel on the desktop cannot undo it. Where the workbook does not
 * let us, they stay in view, and nothing is lost.
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
    const { code } = toProblem(error);
    if (code !== 'excelRefused' && code !== 'protectedSheet') throw error;
  }
}
