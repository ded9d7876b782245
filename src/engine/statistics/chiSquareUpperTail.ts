import incompleteGamma from '@stdlib/math-base-special-gammainc';

/**
 * Probability that a chi-square variable exceeds `statistic`: the p-value of a chi-square test.
 * Taken from the upper incomplete gamma function itself, since 1 - cdf would round small p-values to 0.
 *
 * @param statistic 0 or more
 * @param degreesOfFreedom above 0
 * @example
 * chiSquareUpperTail(3.841459, 1); // 0.05
 */
export function chiSquareUpperTail(statistic: number, degreesOfFreedom: number): number {
  return incompleteGamma(statistic / 2, degreesOfFreedom / 2, true, true);
}
