import { Problem, type Notice } from '../../engine/problem';
import { runInExcel } from '../runInExcel';
import type { PreparedSheet } from './prepareSheets';

/**
 * Brings a sheet, the summary, to the front. Where somebody has hidden it, it is shown again, if this workbook lets us. In a
 * run of its own: Excel on the desktop cannot undo that a sheet is shown.
 *
 * The result is whole by now: that Excel does not show it is worth a word, not a failure.
 */
export async function showSheet({
  name,
  hidden,
}: Pick<PreparedSheet, 'name' | 'hidden'>): Promise<readonly Notice[]> {
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
    if (!(error instanceof Problem)) throw error;
    return [say(hidden ? 'summaryHidden' : 'summaryNotShown')];
  }
}
