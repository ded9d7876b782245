import { mean } from './mean';
import { winsorise } from './winsorise';

/**
 * Mean of the winsorised values: by default clamped to their 1 % and 99 % quantiles (PERCENTILE.INC).
 *
 * @param values dense numbers
 * @returns undefined for an empty list
 * @example
 * winsorisedMean([0, 10, 20, 30, 1000], 0.25, 0.75); // 20
 */
export function winsorisedMean(values: ArrayLike<number>, lower = 0.01, upper = 0.99): number | undefined {
  return mean(winsorise(values, lower, upper));
}
