import { regionColumn } from '../columns/gatherRows';
import { listValues } from '../columns/listValues';
import { profileColumn } from '../columns/profileColumn';
import type { RoleDefinition } from '../roles/RoleDefinition';
import { chooseRows } from '../rows/chooseRows';
import type { RawGrid, RoleMatch, TableRegion } from '../types';
import { contradiction } from './contradiction';

const mostGroups = 3;

/**
 * Headers of columns by which records can be told apart where none says which product they are of, such as a region or an
 * owner: names that come again and again and serve no role, or one of the people and groups that the records belong to;
 * at most three. A person must choose: what is said of products is said of these.
 */
export function columnsInPlaceOfProduct(
  grid: RawGrid,
  region: TableRegion,
  matches: readonly RoleMatch[],
  roles: readonly RoleDefinition[],
): readonly string[] {
  const product = roles.find(({ role }) => role === 'product');
  if (product === undefined) return [];
  // Columns that say whom a record belongs to may stand in for a product where the user says so.
  const holdersOfGroups = roles.flatMap(({ role, ofCustomer }) => (ofCustomer === undefined ? [] : [role]));
  const held = new Map(matches.map(({ column, role }) => [column, role]));
  const { rows } = chooseRows(grid, region, 'all');
  const isGroup = (index: number) => {
    const role = held.get(index);
    if (role !== undefined && !holdersOfGroups.includes(role)) return false;
    const profile = profileColumn(regionColumn(grid, region, index, rows));
    const values = listValues({ column: profile.column, profile }) ?? [];
    const doRecur = values.length > 1 && profile.distinctTexts <= profile.filled / 2;
    const areNames = profile.texts > profile.filled / 2 && profile.booleans === 0;
    return doRecur && areNames && contradiction(profile, product, grid.origin, region, index) === undefined;
  };
  return region.headers.filter((header, index) => header !== '' && isGroup(index)).slice(0, mostGroups);
}
