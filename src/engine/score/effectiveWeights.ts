import { isConstant } from '../statistics/isConstant';
import { mean } from '../statistics/mean';

/**
 * Effective weight of each metric: the share of the score's variance that comes with it,
 * cov(w * normalised metric, score) / var(score). They sum to 1; one can be negative. A metric that hardly varies after
 * normalisation decides little however large its weight is.
 *
 * @param normalised one dense column per metric, as the score was made from
 * @param weights one per metric, as the score was made with
 * @param scores the score of each row
 * @returns undefined where all scores are equal or there are fewer than two
 * @see Paruolo, Saisana & Saltelli (2013), Ratings and rankings: voodoo or science?
 * @example
 * effectiveWeights([Float64Array.of(0, 1), Float64Array.of(0.5, 0.6)], [0.5, 0.5], Float64Array.of(0.25, 0.8)); // [0.909091, 0.090909]
 */
export function effectiveWeights(
  normalised: readonly Float64Array[],
  weights: ArrayLike<number>,
  scores: Float64Array,
): number[] | undefined {
  if (scores.length < 2 || isConstant(scores)) return undefined;
  const centre = mean(scores)!;
  const variance = sumOfProducts(scores, scores, centre);
  return normalised.map(
    (column, metric) => (weights[metric]! * sumOfProducts(column, scores, centre)) / variance,
  );
}

/** Sum of column * (score - centre): n - 1 times the covariance, since the second factors sum to 0. */
function sumOfProducts(column: Float64Array, scores: Float64Array, centre: number): number {
  const columnCentre = mean(column)!;
  let total = 0;
  for (let row = 0; row < scores.length; row++) {
    total += (column[row]! - columnCentre) * (scores[row]! - centre);
  }
  return total;
}
