import { readColumn } from '../../../src/engine/table/columns/readColumn';
import { regionColumn } from '../../../src/engine/table/columns/gatherRows';
import { profileColumn } from '../../../src/engine/table/columns/profileColumn';
import type { RoleDefinition } from '../../../src/engine/table/roles/RoleDefinition';
import type { DraftTable } from '../../../src/engine/table/rows/DraftTable';
import type { CellValue } from '../../../src/engine/table/types';
import { contextOf, regionOf, roleOf } from './contextOf';
import { gridOf } from './gridOf';

const kinds: Readonly<Record<string, Partial<RoleDefinition>>> = {
  name: { kind: 'category', content: 'name' },
  id: { kind: 'category', content: 'id' },
  stage: { kind: 'category', content: 'stage' },
  flag: { kind: 'flag' },
  date: { kind: 'date' },
  number: { kind: 'number' },
};

/** A table whose columns are read, each as what is said of it: `draftOf({ customer: 'name' }, [['A'], ['B']])`. */
export function draftOf(
  roles: Readonly<Record<string, keyof typeof kinds>>,
  rows: readonly (readonly CellValue[])[],
): DraftTable {
  const grid = gridOf([Object.keys(roles).map((role) => `Header of ${role}`), ...rows]);
  const region = regionOf(grid);
  const draft: DraftTable = { grid, region, rowCount: rows.length, rows: undefined, columns: new Map() };
  Object.entries(roles).forEach(([role, kind], index) => {
    const column = regionColumn(grid, region, index);
    const header = region.headers[index]!;
    const shared = { region, index, column, profile: profileColumn(column), header };
    const reading = readColumn({ ...contextOf([]), ...shared, definition: roleOf({ role, ...kinds[kind] }) });
    draft.columns.set(role, { role, header, index, reading });
  });
  return draft;
}
