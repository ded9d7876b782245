import { formatArea } from '../../workbook/address';
import { WHOLE_WORKBOOK } from '../EventQueue';
import type { ExcelSession } from '../ExcelSession';
import { activateSheet } from '../sheets/activateSheet';
import type { RangeTarget } from './RangeTarget';

/** Selects the range, on whichever sheet it is, and raises the events of it. */
export function selectRange({ sheet, area }: RangeTarget, session: ExcelSession): void {
  activateSheet(sheet, session);
  session.setSelection(sheet, area);
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
