import { columnName, parseArea, splitSheetName } from '../workbook/address';
import type { Area } from '../workbook/types';

/** `A1`, for a 0-based row and column. */
export function cellReference(row: number, column: number): string {
  return `${(columnNames[column] ??= columnName(column))}${row + 1}`;
}

/** Names that have been asked for: sheets are written cell by cell. */
const columnNames: string[] = [];

/** `A1:B2`, or `A1` for a single cell. Whole columns are written out with their rows, as sheet parts want them. */
export function areaReference(area: Area): string {
  const first = cellReference(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellReference(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Sheet name and area of `'Sheet name'!$A$1:$B$2`, with or without equals sign. */
export function parseSheetReference(reference: string): { sheet: string; area: Area } | undefined {
  const { sheetName, rest } = splitSheetName(reference.replace(/^=/, ''));
  const area = parseArea(rest);
  return sheetName === undefined || area === undefined ? undefined : { sheet: sheetName, area };
}
