import type { CellLink } from '../../report/plan';
import type { GoingThere } from '../../workbook/goTo';
import type { Pane } from '../state/Pane';
import { toFailure } from './attempt';

/** Shows a cell of the user's sheet. Row and column are 1-based, as notices name them; 0 means the whole row or column. */
export async function goToCell(
  pane: Pane,
  sheet: string,
  row: number,
  column: number,
  how?: GoingThere,
): Promise<void> {
  try {
    await pane.workbook.goTo(sheet, Math.max(row, 1), Math.max(column, 1), how);
  } catch (error) {
    pane.store.set({ failure: toFailure(error) });
  }
}

/** Follows a jump of the report: to one of our sheets by its role, or to a sheet by name. */
export async function followLink(pane: Pane, link: CellLink | undefined, how?: GoingThere): Promise<void> {
  if (link === undefined) return;
  const names = pane.store.get().outcome?.sheetNames;
  const sheet = link.sheetRole === undefined ? link.sheetName : names?.[link.sheetRole];
  if (sheet !== undefined) await goToCell(pane, sheet, link.row + 1, link.column + 1, how);
}
