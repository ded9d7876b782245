import { contains } from '../../../host/workbook/areas';
import type { Area, SheetModel } from '../../../host/workbook/types';
import type { LineOffsets } from './LineOffsets';
import type { SheetGeometry } from './sheetGeometry';

/** How far a sheet is scrolled, and how much of it is in view. */
export interface ScrolledView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where to scroll so that the first cell of an area is seen. A step beyond the edge moves the view by as much. After a
 * jump, what names the cell is seen too where both have room: the header and the first column of its table.
 */
export function scrollTo(
  { rows, columns }: SheetGeometry,
  sheet: SheetModel,
  { row, column }: Area,
  view: ScrolledView,
): { readonly left: number; readonly top: number } {
  const table = sheet.tables.find(({ area }) => contains(area, row, column));
  const header = table?.showHeaders === true ? table.area.row : undefined;
  return {
    top: along(rows, sheet.frozenRows, { from: header, to: row }, { start: view.top, size: view.height }),
    left: along(
      columns,
      sheet.frozenColumns,
      { from: table?.area.column, to: column },
      { start: view.left, size: view.width },
    ),
  };
}

/** The same in one direction. Frozen lines lie over the first part of the view. */
function along(
  lines: LineOffsets,
  frozen: number,
  { from, to }: { readonly from: number | undefined; readonly to: number },
  { start, size }: { readonly start: number; readonly size: number },
): number {
  if (to < frozen) return start;
  const over = lines.start(frozen);
  const first = lines.start(to) - over;
  const last = lines.start(to + 1) - size;
  if (first >= start && last <= start) return start;
  const isStep = first < start ? start - first < size / 2 : last - start < size / 2;
  // Of a cell that is larger than the view, the beginning is seen.
  const least = first < start ? first : Math.min(last, first);
  if (isStep) return least;
  const named = from === undefined ? -Infinity : lines.start(Math.max(from, frozen)) - over;
  return Math.max(0, named >= last ? named : Math.min(first, (first + last) / 2));
}
