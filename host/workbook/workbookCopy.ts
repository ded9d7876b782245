import { refill, type CellStoreCopy } from './CellStore';
import type { SheetModel, WorkbookModel } from './types';

/** A workbook at one moment: what undoing goes back to. */
export interface WorkbookCopy {
  readonly sheets: readonly SheetCopy[];
  /** What the workbook has beside its sheets and can lose. Styles are only ever added. */
  readonly parts: Pick<WorkbookModel, 'names' | 'settings' | 'customXmlParts' | 'customProperties'>;
  readonly activeSheetId: string;
}

interface SheetCopy {
  readonly sheet: SheetModel;
  readonly cells: CellStoreCopy;
  /** Everything else of the sheet: tables, charts, formats, sizes. */
  readonly rest: Omit<SheetModel, 'cells'>;
}

export function copyWorkbook(workbook: WorkbookModel): WorkbookCopy {
  const { names, settings, customXmlParts, customProperties, activeSheetId } = workbook;
  return {
    sheets: workbook.sheets.map((sheet) => {
      const { cells, ...rest } = sheet;
      return { sheet, cells: cells.copy(), rest: structuredClone(rest) };
    }),
    parts: structuredClone({ names, settings, customXmlParts, customProperties }),
    activeSheetId,
  };
}

/** Makes the workbook what it was. Its sheets stay the same objects, for whoever holds one. */
export function restoreWorkbook(workbook: WorkbookModel, copy: WorkbookCopy): void {
  const sheets = copy.sheets.map((kept) => {
    restoreSheet(kept);
    return kept.sheet;
  });
  workbook.sheets.splice(0, workbook.sheets.length, ...sheets);
  workbook.activeSheetId = copy.activeSheetId;
  const parts = structuredClone(copy.parts);
  workbook.names.splice(0, workbook.names.length, ...parts.names);
  refill(workbook.settings, parts.settings);
  refill(workbook.customXmlParts, parts.customXmlParts);
  refill(workbook.customProperties, parts.customProperties);
}

function restoreSheet({ sheet, cells, rest }: SheetCopy): void {
  sheet.cells.restore(cells);
  const kept = new Set<string>(['cells', ...Object.keys(rest)]);
  for (const key of Object.keys(sheet)) if (!kept.has(key)) Reflect.deleteProperty(sheet, key);
  // Saved by its file's own bytes, a sheet would lose nothing; that it was changed is safe to say in any case.
  Object.assign(sheet, structuredClone(rest), { changed: true });
}
