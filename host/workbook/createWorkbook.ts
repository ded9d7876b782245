import { createSheet } from './createSheet';
import { StyleRegistry } from './StyleRegistry';
import type { WorkbookModel } from './types';

/** A new workbook with one empty sheet, as Excel opens it. */
export function createWorkbook(sheetName = 'Sheet1'): WorkbookModel {
  const sheet = createSheet('{00000001-0001-0000-0000-000000000000}', sheetName);
  return {
    sheets: [sheet],
    activeSheetId: sheet.id,
    names: [],
    styles: new StyleRegistry(),
    settings: new Map(),
    customXmlParts: new Map(),
    customProperties: new Map(),
    date1904: false,
    readOnly: false,
    parts: new Map(),
  };
}
