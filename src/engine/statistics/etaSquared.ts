import { isConstant } from './isConstant';
import { mean } from './mean';
import { sum } from './sum';

/**
 * Eta squared: the share of the variance of all values that lies between the means of their groups, 0 to 1.
 * It grows with the number of groups even where nothing is there: print that number beside it.
 *
 * @param groups dense numbers, a list per group; empty groups count for nothing
 * @returns undefined where all values are equal or there are none
 * @see Pearson (1905), On the general theory of skew correlation
 * @example
 * etaSquared([[1, 2, 3], [4, 5, 6]]); // 0.771429
 */
export function etaSquared(groups: readonly ArrayLike<number>[]): number | undefined {
  const all = groups.flatMap((group) => Array.from(group));
  const grandMean = mean(all);
  if (grandMean === undefined || isConstant(all)) return undefined;
  const total = sum(all.map((value) => (value - grandMean) ** 2));
  const between = sum(
    groups.map((group) => (group.length === 0 ? 0 : group.length * (mean(group)! - grandMean) ** 2)),
  );
  return Math.min(1, between / total);
}
