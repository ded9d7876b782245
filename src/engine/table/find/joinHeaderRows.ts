import { trimText } from '../categories/foldText';
import type { RawGrid } from '../types';

/**
 * One header a column of columns [first, end). Two rows are joined with " / ". A group name stands over the columns
 * it is merged across, or, where merged areas are not known, over the blank cells to its right.
 */
export function joinHeaderRows(grid: RawGrid, rows: readonly number[], first: number, end: number): string[] {
  const [upper, lower] = rows;
  const headers: string[] = [];
  let group = '';
  for (let column = first; column < end; column += 1) {
    const top = upper === undefined ? '' : textAt(grid, upper, column);
    if (lower === undefined) {
      headers.push(top);
      continue;
    }
    const bottom = textAt(grid, lower, column);
    const above = groupName(grid, upper!, column, top, group);
    group = above;
    headers.push(above !== '' && bottom !== '' && above !== bottom ? `${above} / ${bottom}` : bottom || top);
  }
  return headers;
}

function groupName(grid: RawGrid, row: number, column: number, own: string, fromLeft: string): string {
  if (own !== '') return own;
  const { mergedAreas, firstRow, firstColumn } = grid.origin;
  if (mergedAreas === undefined || mergedAreas.length === 0) return fromLeft;
  const area = mergedAreas.find(([areaRow, areaColumn, rows, columns]) => {
    const top = areaRow - firstRow;
    const left = areaColumn - firstColumn;
    return row >= top && row < top + rows && column >= left && column < left + columns;
  });
  return area === undefined ? '' : textAt(grid, area[0] - firstRow, area[1] - firstColumn);
}

function textAt(grid: RawGrid, row: number, column: number): string {
  const value = grid.columns[column]?.valueAt(row);
  return value === null || value === undefined ? '' : trimText(String(value).replace(/\s*[\r\n]+\s*/g, ' '));
}
