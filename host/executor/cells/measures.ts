import type { Area, SheetModel } from '../../workbook/types';

/** In points: 8.43 characters of Calibri 11, and a line of it. */
export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;

export function columnWidth(sheet: SheetModel, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH);
}

export function rowHeight(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_ROW_HEIGHT);
}

/** Points from the top left corner of the sheet to that of the area. */
export function offsetOf(sheet: SheetModel, area: Area): { left: number; top: number } {
  const before = { row: 0, column: 0, rows: area.row, columns: area.column };
  const { width, height } = sizeOf(sheet, before);
  return { left: width, top: height };
}

/** Width and height of the area in points. */
export function sizeOf(sheet: SheetModel, area: Area): { width: number; height: number } {
  return {
    width: total(area.column, area.columns, STANDARD_COLUMN_WIDTH, sheet.columnWidths, sheet.hiddenColumns),
    height: total(area.row, area.rows, STANDARD_ROW_HEIGHT, sheet.rowHeights, sheet.hiddenRows),
  };
}

/** Sums by the few lines that differ from the standard, since an area may have a million rows. */
function total(
  first: number,
  count: number,
  standard: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): number {
  const inside = (index: number) => index >= first && index < first + count;
  let sum = count * standard;
  for (const [index, size] of sizes) if (inside(index) && !hidden.has(index)) sum += size - standard;
  for (const index of hidden) if (inside(index)) sum -= standard;
  return sum;
}
