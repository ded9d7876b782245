import { formatArea } from '../../workbook/address';
import { intersection } from '../../workbook/areas';
import { WHOLE_WORKBOOK } from '../EventQueue';
import type { ExcelSession } from '../ExcelSession';
import type { RangeTarget } from './RangeTarget';

/** Raises the changed events of the sheet and of the tables that the cells belong to. */
export function announceCellChange({ sheet, area }: RangeTarget, session: ExcelSession): void {
  const facts = {
    address: formatArea(area),
    changeType: 'RangeEdited',
    source: 'Local',
    worksheetId: sheet.id,
  };
  const { events } = session;
  events.raise('worksheetChanged', [sheet.id, WHOLE_WORKBOOK], { ...facts, type: 'WorksheetChanged' });
  for (const table of sheet.tables) {
    if (intersection(table.area, area) === undefined) continue;
    events.raise('tableChanged', [table.id, WHOLE_WORKBOOK], {
      ...facts,
      tableId: table.id,
      type: 'TableChanged',
    });
  }
}
