import { Problem } from '../../engine/problem';
import type { Selection } from '../excel/WorkbookPort';
import type { Pane } from '../state/Pane';

/**
 * What Excel answers where no cells are selected; with a chart sheet in front it has no active worksheet, either
 * (office-js issue 2444, which does not say the code).
 */
const noCells: ReadonlySet<string> = new Set(['noCellsSelected', 'itemNotFound', 'excelRefused']);

/** The selected cells; undefined while a chart, a picture or several areas are selected, which is nothing wrong. */
export async function selectedCells({ workbook }: Pane): Promise<Selection | undefined> {
  try {
    return await workbook.readSelection();
  } catch (error) {
    if (error instanceof Problem && noCells.has(error.code)) return undefined;
    throw error;
  }
}
