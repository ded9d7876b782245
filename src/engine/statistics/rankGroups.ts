import { averageRanks } from './averageRanks';
import { orderAscending } from './orderAscending';

export interface RankedGroups {
  /** Values in all groups. */
  readonly count: number;
  readonly sizes: readonly number[];
  /** Average ranks among all values, summed by group. */
  readonly rankSums: readonly number[];
  /** Sum of t^3 - t over the sets of t tied values. */
  readonly tieSum: number;
}

/**
 * Ranks the values of all groups together: the common first step of the rank tests.
 *
 * @param groups dense numbers, a list per group
 * @example
 * rankGroups([[1, 2], [2, 3]]).rankSums; // [3.5, 6.5]
 */
export function rankGroups(groups: readonly ArrayLike<number>[]): RankedGroups {
  const count = groups.reduce((total, group) => total + group.length, 0);
  const pooled = new Float64Array(count);
  let offset = 0;
  for (const group of groups) {
    pooled.set(group, offset);
    offset += group.length;
  }
  const order = orderAscending(pooled);
  const ranks = averageRanks(pooled, order);
  let start = 0;
  const rankSums = groups.map((group) => {
    let total = 0;
    for (const rank of ranks.subarray(start, start + group.length)) total += rank;
    start += group.length;
    return total;
  });
  return {
    count,
    sizes: groups.map((group) => group.length),
    rankSums,
    tieSum: sumOfTies(pooled, order),
  };
}

function sumOfTies(values: Float64Array, order: Int32Array): number {
  let total = 0;
  let start = 0;
  // The order holds every row once.
  for (let index = 1; index <= order.length; index++) {
    if (index < order.length && values[order[index]!] === values[order[start]!]) continue;
    const tied = index - start;
    total += tied * tied * tied - tied;
    start = index;
  }
  return total;
}
