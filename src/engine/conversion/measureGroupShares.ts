import type { CategoryColumn, Table } from '../table/types';
import { categoryColumn } from './tableColumns';
import type { FeatureDifference } from './compareFeatures';
import type { RankedGroups } from './rankGroups';

/**
 * Share of each value among the records of each group: a run of `values` and `shares` for each group, since most groups
 * have few of the values.
 */
export interface GroupShares {
  /** Start of each group's run, and the end of the last one. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
  readonly shares: Float64Array;
}

/**
 * @param members places in the ranking of the groups that are compared
 * @param features the values that are compared, those of a dimension side by side
 */
export function measureGroupShares(
  table: Table,
  groups: CategoryColumn,
  ranking: RankedGroups,
  members: readonly number[],
  dimensions: readonly string[],
  features: readonly FeatureDifference[],
): GroupShares {
  const memberOf = new Int32Array(groups.labels.length).fill(-1);
  members.forEach((place, member) => {
    memberOf[ranking.codes[place]!] = member;
  });
  // One array a dimension: all values of all dimensions side by side would not fit a processor's cache.
  const tables = dimensions.map((dimension) => {
    const column = categoryColumn(table, dimension)!;
    const first = features.findIndex((feature) => feature.dimension === dimension);
    const width = features.filter((feature) => feature.dimension === dimension).length;
    const valueOf = featureIndexes(column, dimension, features);
    const counts = new Int32Array(members.length * width);
    for (let row = 0; row < groups.codes.length; row += 1) {
      const member = memberOf[groups.codes[row]!] ?? -1;
      if (member >= 0) counts[member * width + valueOf[column.codes[row]! + 1]! - first]! += 1;
    }
    return { first, width, counts };
  });
  const starts = new Int32Array(members.length + 1);
  const values: number[] = [];
  const shares: number[] = [];
  members.forEach((place, member) => {
    const records = ranking.records[place]!;
    for (const { first, width, counts } of tables) {
      for (let value = 0; value < width; value += 1) {
        const count = counts[member * width + value]!;
        if (count === 0) continue;
        values.push(first + value);
        shares.push(count / records);
      }
    }
    starts[member + 1] = values.length;
  });
  return { starts, values: Int32Array.from(values), shares: Float64Array.from(shares) };
}

/** Index among the features by code of the column, moved up by one so that -1 (no value) has a place. */
function featureIndexes(
  column: CategoryColumn,
  dimension: string,
  features: readonly FeatureDifference[],
): Int32Array {
  const codeOf = new Map<string | undefined, number>(column.labels.map((label, code) => [label, code + 1]));
  codeOf.set(undefined, 0);
  const indexes = new Int32Array(column.labels.length + 1);
  features.forEach((feature, index) => {
    if (feature.dimension === dimension) indexes[codeOf.get(feature.value)!] = index;
  });
  return indexes;
}
