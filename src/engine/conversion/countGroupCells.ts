import type { CategoryColumn, Table } from '../table/types';
import { categoryColumn } from './tableColumns';
import type { FeatureDifference, RankedGroups } from './types';

/** Records by group and value: for each group a run of `cells` and `counts`. */
export interface GroupCells {
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly counts: Int32Array;
  readonly totals: Float64Array;
}

/** Records of each member by value of each dimension, in compressed rows: most groups have few of the values. */
export function countGroupCells(
  table: Table,
  groups: CategoryColumn,
  ranking: RankedGroups,
  members: readonly number[],
  dimensions: readonly string[],
  shares: readonly FeatureDifference[],
): GroupCells {
  const memberOf = new Int32Array(groups.labels.length).fill(-1);
  members.forEach((place, member) => {
    memberOf[ranking.codes[place]!] = member;
  });
  // One array a dimension: all values of all dimensions side by side would not fit a processor's cache.
  const tables = dimensions.map((dimension) => {
    const column = categoryColumn(table, dimension)!;
    const first = shares.findIndex((share) => share.dimension === dimension);
    const width = shares.filter((share) => share.dimension === dimension).length;
    const valueOf = shareIndexes(column, dimension, shares);
    const counts = new Int32Array(members.length * width);
    for (let row = 0; row < groups.codes.length; row++) {
      const member = memberOf[groups.codes[row]!] ?? -1;
      if (member >= 0) counts[member * width + valueOf[column.codes[row]! + 1]! - first]!++;
    }
    return { first, width, counts };
  });
  const starts = new Int32Array(members.length + 1);
  const cells: number[] = [];
  const cellCounts: number[] = [];
  for (let member = 0; member < members.length; member++) {
    for (const { first, width, counts } of tables) {
      for (let value = 0; value < width; value++) {
        const count = counts[member * width + value]!;
        if (count === 0) continue;
        cells.push(first + value);
        cellCounts.push(count);
      }
    }
    starts[member + 1] = cells.length;
  }
  const totals = Float64Array.from(members, (place) => ranking.records[place]!);
  return { starts, cells: Int32Array.from(cells), counts: Int32Array.from(cellCounts), totals };
}

/** Index among the shares by code of the column, moved up by one so that -1 (no value) has a place. */
function shareIndexes(
  column: CategoryColumn,
  dimension: string,
  shares: readonly FeatureDifference[],
): Int32Array {
  const codeOf = new Map<string | undefined, number>(column.labels.map((label, code) => [label, code + 1]));
  codeOf.set(undefined, 0);
  const indexes = new Int32Array(column.labels.length + 1);
  shares.forEach((share, index) => {
    if (share.dimension === dimension) indexes[codeOf.get(share.value)!] = index;
  });
  return indexes;
}
