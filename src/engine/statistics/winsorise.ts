import { quantiles } from './quantile';
import { toFloat64Array } from './toFloat64Array';

/**
 * Values clamped to two of their own quantiles (PERCENTILE.INC): by default to 1 % and 99 %.
 *
 * @param values dense numbers, not changed
 * @param lower share of the lower bound, 0 to 1
 * @param upper share of the upper bound, 0 to 1
 * @throws Problem `quantileShareOutOfRange` unless both shares are between 0 and 1
 * @example
 * Array.from(winsorise([0, 10, 20, 30, 1000], 0.25, 0.75)); // [10, 10, 20, 30, 30]
 */
export function winsorise(values: ArrayLike<number>, lower = 0.01, upper = 0.99): Float64Array {
  const bounds = quantiles(values, [lower, upper] as const);
  if (bounds === undefined) return new Float64Array(0);
  const [low, high] = bounds;
  return toFloat64Array(values).map((value) => Math.min(high, Math.max(low, value)));
}
