import type { SheetModel } from '../../workbook/types';
import type { ExcelSession } from '../ExcelSession';
import { checkSheetName } from './checkSheetName';
import { mapReferences } from './mapReferences';

/** Renames a sheet, and with it every formula, name, link and chart that refers to it. */
export function renameSheet(sheet: SheetModel, name: string, session: ExcelSession): void {
  checkSheetName(name, session.workbook, sheet);
  const before = sheet.name.toLowerCase();
  sheet.name = name;
  session.noteChange(sheet);
  mapReferences(session, (owner, rest) => ({
    sheetName: owner.toLowerCase() === before ? name : owner,
    rest,
  }));
}
