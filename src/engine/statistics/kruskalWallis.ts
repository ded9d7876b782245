import { elementAt } from '../elementAt';
import { chiSquareUpperTail } from './chiSquareUpperTail';
import { rankGroups } from './rankGroups';

export interface KruskalWallisResult {
  /** H, corrected for ties. */
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  /** From the chi-square approximation. */
  readonly pValue: number;
  /** H / (n - 1): 0 no effect, 1 the groups do not overlap. */
  readonly epsilonSquared: number;
}

/**
 * Kruskal-Wallis test that groups have the same location:
 * H = (12 / (n (n+1)) * sum(R^2 / size) - 3 (n+1)) / (1 - sum(t^3 - t) / (n^3 - n)), R the rank sum of a group.
 *
 * @param groups dense numbers, a list per group; empty groups are left out
 * @returns undefined below two groups with values and where all values are equal
 * @see Kruskal & Wallis (1952), Use of ranks in one-criterion variance analysis; Tomczak & Tomczak (2014) for epsilon squared
 * @example
 * kruskalWallis([[1, 2, 3], [2, 4, 6], [7, 8, 9]])?.statistic; // 6.252101
 */
export function kruskalWallis(groups: readonly ArrayLike<number>[]): KruskalWallisResult | undefined {
  const filled = groups.filter((group) => group.length > 0);
  const { count, sizes, rankSums, tieSum } = rankGroups(filled);
  const tieCorrection = 1 - tieSum / (count ** 3 - count);
  if (filled.length < 2 || !(tieCorrection > 0)) return undefined;
  const between = rankSums.reduce(
    (total, rankSum, group) => total + rankSum ** 2 / elementAt(sizes, group),
    0,
  );
  const uncorrected = (12 / (count * (count + 1))) * between - 3 * (count + 1);
  const statistic = Math.max(0, uncorrected / tieCorrection);
  const degreesOfFreedom = filled.length - 1;
  return {
    statistic,
    degreesOfFreedom,
    pValue: chiSquareUpperTail(statistic, degreesOfFreedom),
    epsilonSquared: statistic / (count - 1),
  };
}
