import type { SheetModel } from '../../workbook/types';
import { WHOLE_WORKBOOK } from '../EventQueue';
import { invalidOperation } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';

/** Brings a sheet to the front; a hidden one cannot come. */
export function activateSheet(sheet: SheetModel, session: ExcelSession): void {
  if (sheet.visibility !== 'Visible') throw invalidOperation();
  const before = session.activeSheet;
  if (before === sheet) return;
  session.workbook.activeSheetId = sheet.id;
  session.selected.floating = undefined;
  session.noteView();
  session.events.raise('worksheetDeactivated', [before.id, WHOLE_WORKBOOK], {
    worksheetId: before.id,
    type: 'WorksheetDeactivated',
  });
  session.events.raise('worksheetActivated', [sheet.id, WHOLE_WORKBOOK], {
    worksheetId: sheet.id,
    type: 'WorksheetActivated',
  });
}
