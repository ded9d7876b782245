import { averageRanks } from './averageRanks';
import { pearsonCorrelation } from './pearsonCorrelation';

/**
 * Spearman's rank correlation: Pearson's correlation of the average ranks, which is right with ties
 * (the formula 1 - 6 sum(d^2) / (n^3 - n) is not).
 *
 * @param first dense numbers
 * @param second dense numbers, the partner of each in `first`
 * @returns undefined below two pairs and where one side is constant
 * @example
 * spearmanCorrelation([1, 2, 3, 4], [10, 20, 20, 15]); // 0.316228
 */
export function spearmanCorrelation(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  return pearsonCorrelation(averageRanks(first), averageRanks(second));
}
