import { elementAt } from '../elementAt';
import { holmAdjustment } from './holmAdjustment';
import { twoSidedNormalProbability } from './normalCumulative';
import { rankGroups } from './rankGroups';

export interface DunnComparison {
  /** Indexes into the groups as given, `first` below `second`. */
  readonly first: number;
  readonly second: number;
  /** Positive where the first group ranks higher. */
  readonly z: number;
  readonly pValue: number;
  /** Adjusted by Holm over all pairs. */
  readonly adjustedPValue: number;
}

/**
 * Dunn's test of every pair of groups after Kruskal-Wallis: z = difference of mean ranks over its standard error,
 * sqrt((n (n+1) / 12 - sum(t^3 - t) / (12 (n-1))) (1 / size + 1 / size)), two-sided.
 *
 * @param groups dense numbers, a list per group; pairs with an empty group are left out
 * @returns no pairs where all values are equal
 * @see Dunn (1964), Multiple comparisons using rank sums
 * @example
 * dunnTest([[1, 2, 3], [2, 4, 6], [7, 8, 9]])[1]?.z; // -2.469988
 */
export function dunnTest(groups: readonly ArrayLike<number>[]): DunnComparison[] {
  const { count, sizes, rankSums, tieSum } = rankGroups(groups);
  const variance = (count * (count + 1)) / 12 - tieSum / (12 * (count - 1));
  if (!(variance > 0)) return [];
  const pairs: Omit<DunnComparison, 'adjustedPValue'>[] = [];
  const filled = sizes
    .map((size, group) => ({ group, size, meanRank: elementAt(rankSums, group) / size }))
    .filter(({ size }) => size > 0);
  filled.forEach((one, place) => {
    for (const other of filled.slice(place + 1)) {
      const z = (one.meanRank - other.meanRank) / Math.sqrt(variance * (1 / one.size + 1 / other.size));
      pairs.push({ first: one.group, second: other.group, z, pValue: twoSidedNormalProbability(z) });
    }
  });
  const adjusted = holmAdjustment(pairs.map((pair) => pair.pValue));
  return pairs.map((pair, index) => ({ ...pair, adjustedPValue: elementAt(adjusted, index) }));
}
