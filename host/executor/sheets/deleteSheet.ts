import type { SheetModel } from '../../workbook/types';
import { WHOLE_WORKBOOK } from '../EventQueue';
import { invalidOperation } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { activateSheet } from './activateSheet';
import { mapReferences } from './mapReferences';

/** Deletes a sheet that is not the last visible one. What refers to it becomes #REF!. */
export function deleteSheet(sheet: SheetModel, session: ExcelSession): void {
  const { sheets, names } = session.workbook;
  if (sheet.visibility === 'VeryHidden') throw invalidOperation();
  const other = sheets.find((one) => one !== sheet && one.visibility === 'Visible');
  if (other === undefined) throw invalidOperation();
  if (session.activeSheet === sheet) activateSheet(other, session);
  sheets.splice(sheets.indexOf(sheet), 1);
  const local = names.filter((name) => name.sheetId === sheet.id);
  for (const name of local) names.splice(names.indexOf(name), 1);
  mapReferences(session, (owner, rest) =>
    owner.toLowerCase() === sheet.name.toLowerCase() ? '#REF!' : { sheetName: owner, rest },
  );
  session.events.raise('worksheetDeleted', [WHOLE_WORKBOOK], {
    worksheetId: sheet.id,
    source: 'Local',
    type: 'WorksheetDeleted',
  });
}
