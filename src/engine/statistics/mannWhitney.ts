import { elementAt } from '../elementAt';
import { twoSidedNormalProbability } from './normalCumulative';
import { rankGroups } from './rankGroups';

export interface MannWhitneyResult {
  /** U of the first sample: pairs in which its value is larger, ties counted half. */
  readonly statistic: number;
  readonly pValue: number;
  /** U / (n1 n2): the chance that a value of the first sample is the larger one. */
  readonly probabilityOfSuperiority: number;
}

/**
 * Mann-Whitney U test of two independent samples, two-sided, by the normal approximation with correction for ties
 * and for continuity.
 *
 * @param first dense numbers
 * @param second dense numbers
 * @returns undefined where a sample is empty or all values are equal
 * @see Mann & Whitney (1947), On a test of whether one of two random variables is stochastically larger
 * @example
 * mannWhitney([1, 2, 4, 5], [3, 6, 7, 8, 9])?.pValue; // 0.066193
 */
export function mannWhitney(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): MannWhitneyResult | undefined {
  const { count, rankSums, tieSum } = rankGroups([first, second]);
  const pairs = first.length * second.length;
  const variance = (pairs / 12) * (count + 1 - tieSum / (count * (count - 1)));
  if (pairs === 0 || !(variance > 0)) return undefined;
  const statistic = elementAt(rankSums, 0) - (first.length * (first.length + 1)) / 2;
  const distance = Math.max(0, Math.abs(statistic - pairs / 2) - 0.5);
  return {
    statistic,
    pValue: twoSidedNormalProbability(distance / Math.sqrt(variance)),
    probabilityOfSuperiority: statistic / pairs,
  };
}
