import type { RawGrid, TableRegion } from './types';

/** The tables on a grid, best first. */
export function findTables(grid: RawGrid): readonly TableRegion[] {
  if (grid.rowCount === 0 || grid.columns.length === 0) return [];
  return [
    {
      headerRows: [0],
      firstDataRow: 1,
      endRow: grid.rowCount,
      firstColumn: 0,
      endColumn: grid.columns.length,
      headers: grid.columns.map((column) => String(column.valueAt(0) ?? '').trim()),
      notices: [],
    },
  ];
}
