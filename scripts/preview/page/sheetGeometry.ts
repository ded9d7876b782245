import { columnWidth, rowHeight, STANDARD_ROW_HEIGHT } from '../../../host/executor/cells/measures';
import type { Area, SheetModel } from '../../../host/workbook/types';
import { LineOffsets } from './LineOffsets';
import { toPixels } from './pixels';

/** A rectangle in pixels from the top left corner of the cells. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Empty lines that are shown behind the last one used, as in Excel. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;
const STANDARD_COLUMN_PIXELS = 64;

/** Where everything on a sheet is. */
export interface SheetGeometry {
  readonly rows: LineOffsets;
  readonly columns: LineOffsets;
}

export function measureSheet(sheet: SheetModel): SheetGeometry {
  const used = sheet.cells.usedArea();
  const rowCount = Math.min(1_048_576, Math.max(LEAST_ROWS, (used ? used.row + used.rows : 0) + SPARE_ROWS));
  const columnCount = Math.max(LEAST_COLUMNS, (used ? used.column + used.columns : 0) + SPARE_COLUMNS);
  const heights = new Map<number, number>();
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows]) {
    heights.set(row, toPixels(rowHeight(sheet, row)));
  }
  const widths = new Map<number, number>();
  for (const column of [...sheet.columnWidths.keys(), ...sheet.hiddenColumns]) {
    widths.set(column, toPixels(columnWidth(sheet, column)));
  }
  return {
    rows: new LineOffsets(rowCount, toPixels(STANDARD_ROW_HEIGHT), heights),
    columns: new LineOffsets(columnCount, STANDARD_COLUMN_PIXELS, widths),
  };
}

export function boxOf({ rows, columns }: SheetGeometry, area: Area): Box {
  const left = columns.start(area.column);
  const top = rows.start(area.row);
  return {
    left,
    top,
    width: columns.start(Math.min(area.column + area.columns, columns.count)) - left,
    height: rows.start(Math.min(area.row + area.rows, rows.count)) - top,
  };
}
