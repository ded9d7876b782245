import type { Notice } from '../../engine/problem';
import { runInExcel, toProblem } from '../runInExcel';
import type { PreparedSheet } from './prepareSheets';

/**
 * Brings a sheet, the summary, to the front. Where somebody has hidden it, it is shown again, if this workbook lets us. In a run of
 * its own: Excel on the desktop cannot undo that a sheet is shown.
 */
export async function showSheet({ name, hidden }: PreparedSheet): Promise<readonly Notice[]> {
  const say = (code: string): Notice => ({
    code,
    severity: 'information',
    facts: { sheet: name },
    cells: [],
  });
  try {
    await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      if (hidden) sheet.visibility = Excel.SheetVisibility.visible;
      sheet.activate();
      sheet.getRange('A1').select();
      await context.sync();
    });
    return hidden ? [say('summaryShown')] : [];
  } catch (error) {
    const { code } = toProblem(error);
    if (!hidden || (code !== 'excelRefused' && code !== 'protectedSheet')) throw error;
    return [say('summaryHidden')];
  }
}
