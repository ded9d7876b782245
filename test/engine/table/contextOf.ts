import type { ColumnContext } from '../../../src/engine/table/columns/ColumnContext';
import { regionColumn } from '../../../src/engine/table/columns/gatherRows';
import { profileColumn } from '../../../src/engine/table/columns/profileColumn';
import type { RoleDefinition } from '../../../src/engine/table/roles/RoleDefinition';
import type { CellValue, GridOrigin, RawGrid, TableRegion } from '../../../src/engine/table/types';
import { gridOf } from './gridOf';

/** A role of some kind, as an analysis would hand it in. */
export function roleOf(definition: Partial<RoleDefinition> = {}): RoleDefinition {
  return { role: 'role', kind: 'number', content: 'none', need: 'optional', aliases: [], ...definition };
}

/** All of a grid as one region: its first row is the header, the others are its rows. */
export function regionOf(grid: RawGrid): TableRegion {
  return {
    headerRows: [0],
    firstDataRow: 1,
    endRow: grid.rowCount,
    firstColumn: 0,
    endColumn: grid.columns.length,
    headers: grid.columns.map((column) => String(column.valueAt(0) ?? '')),
    notices: [],
  };
}

/** What reading one column needs to know, of a column that stands alone on its sheet under a header in row 1. */
export function contextOf(
  cells: readonly CellValue[],
  definition: Partial<RoleDefinition> = {},
  {
    header = 'Column',
    origin = {},
    ...more
  }: Partial<Omit<ColumnContext, 'origin'>> & { readonly origin?: Partial<GridOrigin> } = {},
): ColumnContext {
  const grid = gridOf([[header], ...cells.map((cell) => [cell])], origin);
  const region = regionOf(grid);
  const column = regionColumn(grid, region, 0);
  return {
    origin: grid.origin,
    region,
    index: 0,
    header,
    definition: roleOf(definition),
    column,
    profile: profileColumn(column),
    rows: undefined,
    answer: undefined,
    success: undefined,
    order: undefined,
    priorityDirection: 'ask',
    decimal: undefined,
    dateOrder: undefined,
    ...more,
  };
}
