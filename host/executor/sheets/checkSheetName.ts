import type { SheetModel, WorkbookModel } from '../../workbook/types';
import { invalidArgument, itemAlreadyExists } from '../ExcelError';

/** Raises InvalidArgument for a name that no sheet can have, ItemAlreadyExists for that of another sheet. */
export function checkSheetName(name: string, workbook: WorkbookModel, itself?: SheetModel): void {
  const wrong =
    name.length === 0 ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (wrong) throw invalidArgument();
  const clash = workbook.sheets.some(
    (sheet) => sheet !== itself && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (clash) throw itemAlreadyExists();
}
