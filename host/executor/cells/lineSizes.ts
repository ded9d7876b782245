import { MAXIMUM_ROWS } from '../../workbook/CellStore';
import { invalidArgument, notImplemented } from '../ExcelError';
import { keepChartsOnCells } from '../charts/keepOnCells';
import { columnWidth, rowHeight, STANDARD_ROW_HEIGHT } from './measures';
import type { RangeTarget } from './RangeTarget';

/** Excel's limits: 255 characters, 409.5 points. */
const MAXIMUM_WIDTH = 1_790;
const MAXIMUM_HEIGHT = 409.5;

/** Width of the columns in points, null where they differ. */
export function readColumnWidth({ sheet, area }: RangeTarget): number | null {
  const first = columnWidth(sheet, area.column);
  for (let column = area.column + 1; column < area.column + area.columns; column += 1) {
    if (columnWidth(sheet, column) !== first) return null;
  }
  return first;
}

export function setColumnWidth({ sheet, area }: RangeTarget, value: unknown): void {
  const width = size(value, MAXIMUM_WIDTH);
  keepChartsOnCells(sheet, () => {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      sheet.columnWidths.set(column, width);
      if (width > 0) sheet.hiddenColumns.delete(column);
    }
  });
}

/** Height of the rows in points, null where they differ. */
export function readRowHeight({ sheet, area }: RangeTarget): number | null {
  if (sheet.rowHeights.size === 0 && sheet.hiddenRows.size === 0) return STANDARD_ROW_HEIGHT;
  const first = rowHeight(sheet, area.row);
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    if (rowHeight(sheet, row) !== first) return null;
  }
  return first;
}

export function setRowHeight({ sheet, area }: RangeTarget, value: unknown): void {
  const height = size(value, MAXIMUM_HEIGHT);
  if (area.rows === MAXIMUM_ROWS) throw notImplemented('the row height of whole columns');
  keepChartsOnCells(sheet, () => {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      sheet.rowHeights.set(row, height);
      if (height > 0) sheet.hiddenRows.delete(row);
    }
  });
}

function size(value: unknown, most: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= most)) throw invalidArgument();
  return value;
}
