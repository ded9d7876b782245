import { foldText } from '../categories/foldText';
import { regionColumn } from '../columns/gatherRows';
import { listValues } from '../columns/listValues';
import { profileColumn } from '../columns/profileColumn';
import type { RawGrid, ReadOptions, RoleMatch, TableRegion } from '../types';

/**
 * The matches without the columns that merely serve for a flag, such as *Won* for the success, where the values that the
 * user has named for it stand in the stage column and not in them: the stage answers then.
 */
export function yieldToStage(
  grid: RawGrid,
  region: TableRegion,
  matches: readonly RoleMatch[],
  { success = {} }: ReadOptions,
): readonly RoleMatch[] {
  const stage = matches.find(({ role }) => role === 'stage')?.column;
  const holds = (index: number, named: readonly string[]) => {
    const column = regionColumn(grid, region, index, undefined);
    const values = listValues({ column, profile: profileColumn(column) }) ?? [];
    const known = new Set(values.map(foldText));
    return named.some((value) => known.has(foldText(value)));
  };
  return matches.map((match) => {
    const named = success[match.role] ?? [];
    if (stage === undefined || match.column === undefined || match.reason !== 'fallback') return match;
    if (named.length === 0 || holds(match.column, named) || !holds(stage, named)) return match;
    return { ...match, column: undefined, header: undefined, certainty: 'ask', reason: 'none', samples: [] };
  });
}
