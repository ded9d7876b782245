import { isOnSheet } from '../workbook/address';
import { boundingArea, contains, intersection } from '../workbook/areas';
import { cellKey } from '../workbook/CellStore';
import type { Area, Scalar, SheetModel } from '../workbook/types';
import type { CellPlace } from './resolveReference';

/**
 * Writes a result into the cell of its formula and the neighbours that it fills, and takes away what an earlier
 * result left there. Where a neighbour is occupied, the cell shows #SPILL! and nothing else is written.
 * `occupied` are cells of the earlier result that somebody has written into since.
 * Returns the area that changed.
 */
export function placeResult(
  { sheet, row, column }: CellPlace,
  rows: readonly (readonly Scalar[])[],
  occupied: Area | undefined,
): { changed: Area; blocked: boolean } {
  const spills = (sheet.spills ??= new Map<number, Area>());
  const key = cellKey(row, column);
  const anchor: Area = { row, column, rows: 1, columns: 1 };
  const before = spills.get(key) ?? anchor;
  clearEarlierResult(sheet, before, anchor, occupied);
  spills.delete(key);
  const wanted: Area = { row, column, rows: rows.length, columns: rows[0]?.length ?? 1 };
  if (!isFree(sheet, wanted, anchor)) {
    sheet.cells.setValue(row, column, '#SPILL!');
    return { changed: boundingArea(before, anchor), blocked: true };
  }
  rows.forEach((values, rowIndex) =>
    values.forEach((value, columnIndex) => sheet.cells.setValue(row + rowIndex, column + columnIndex, value)),
  );
  if (wanted.rows > 1 || wanted.columns > 1) spills.set(key, wanted);
  return { changed: boundingArea(before, wanted), blocked: false };
}

/** Takes a result away, when its formula goes. */
export function removeResult({ sheet, row, column }: CellPlace): Area | undefined {
  const key = cellKey(row, column);
  const area = sheet.spills?.get(key);
  if (area === undefined) return undefined;
  clearEarlierResult(sheet, area, { row, column, rows: 1, columns: 1 }, undefined);
  sheet.spills?.delete(key);
  return area;
}

function clearEarlierResult(sheet: SheetModel, area: Area, anchor: Area, occupied: Area | undefined): void {
  forEachCell(area, (row, column) => {
    if (contains(anchor, row, column)) return;
    if (occupied !== undefined && contains(occupied, row, column)) return;
    sheet.cells.setValue(row, column, '');
  });
}

/** Free of values and formulas, tables and merged cells, and on the sheet. */
function isFree(sheet: SheetModel, wanted: Area, anchor: Area): boolean {
  if (!isOnSheet(wanted)) return false;
  if (wanted.rows === 1 && wanted.columns === 1) return true;
  if (sheet.tables.some((table) => intersection(table.area, wanted) !== undefined)) return false;
  if (sheet.merges.some((merge) => intersection(merge, wanted) !== undefined)) return false;
  let free = true;
  forEachCell(wanted, (row, column) => {
    if (contains(anchor, row, column)) return;
    if (sheet.cells.value(row, column) !== '' || sheet.cells.formula(row, column) !== undefined) free = false;
  });
  return free;
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}
