import { Problem } from '../../engine/problem';
import type { Selection } from '../excel/WorkbookPort';
import type { Pane } from '../state/Pane';

/** The selected cells; undefined while a chart, a picture or several areas are selected, which is nothing wrong. */
export async function selectedCells({ workbook }: Pane): Promise<Selection | undefined> {
  try {
    return await workbook.readSelection();
  } catch (error) {
    if (error instanceof Problem && error.code === 'noCellsSelected') return undefined;
    throw error;
  }
}
