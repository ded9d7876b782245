import { loadSheetRuns } from '../ownedSheets';
import { runInExcel } from '../runInExcel';

/** What a run added can be told by. */
export interface AddedSheets {
  readonly runId: string;
  /** Ids of the sheets that were there before; undefined where the run has added nothing yet. */
  readonly sheetsBefore: ReadonlySet<string> | undefined;
}

/**
 * Takes away the sheets that a run added: those that bear its mark and were not there before. A name says nothing: a
 * person may have renamed one of them since, or given its name to another sheet. In a run of its own: Excel refuses to
 * delete a sheet within one undo step.
 */
export async function removeAddedSheets({ runId, sheetsBefore }: AddedSheets): Promise<void> {
  if (sheetsBefore === undefined) return;
  await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const runs = await loadSheetRuns(context, worksheets.items);
    for (const sheet of worksheets.items) {
      if (runs.get(sheet.id) === runId && !sheetsBefore.has(sheet.id)) sheet.delete();
    }
    await context.sync();
  });
}
