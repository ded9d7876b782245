import { formatArea } from '../../workbook/address';
import type { Area, SheetModel } from '../../workbook/types';
import { WHOLE_WORKBOOK } from '../EventQueue';
import type { ExcelSession } from '../ExcelSession';
import { activateSheet } from '../sheets/activateSheet';
import type { RangeTarget } from './RangeTarget';

/** Selects the range, on whichever sheet it is, and raises the events of it. */
export function selectRange({ sheet, area }: RangeTarget, session: ExcelSession): void {
  selectAreas(sheet, [area], session);
}

/** Selects one or more areas of a sheet. */
export function selectAreas(sheet: SheetModel, areas: readonly Area[], session: ExcelSession): void {
  const [area] = areas;
  if (area === undefined) throw new RangeError('A selection has at least one area.');
  activateSheet(sheet, session);
  session.selected.selectAreas(sheet, areas);
  session.noteView();
  const facts = { address: formatArea(area), worksheetId: sheet.id, type: 'WorksheetSelectionChanged' };
  session.events.raise('worksheetSelectionChanged', [sheet.id, WHOLE_WORKBOOK], facts);
  for (const table of sheet.tables) {
    session.events.raise('tableSelectionChanged', [table.id], {
      address: formatArea(area),
      isInsideTable: area.row >= table.area.row && area.row < table.area.row + table.area.rows,
      tableId: table.id,
      worksheetId: sheet.id,
      type: 'TableSelectionChanged',
    });
  }
  session.selectionChanged();
}
