import { sampleSkewness } from 'simple-statistics';
import { isConstant } from './isConstant';
import { numbersOf } from './numbersOf';

/**
 * Sample skewness with the correction for small samples, Excel's SKEW:
 * n / ((n-1)(n-2)) * sum(((x - mean) / s)^3), s the sample standard deviation.
 *
 * @param values dense numbers; the result has no unit
 * @returns undefined below three values and for a constant
 * @example
 * skewness([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]); // 0.359543
 */
export function skewness(values: ArrayLike<number>): number | undefined {
  if (values.length < 3 || isConstant(values)) return undefined;
  return sampleSkewness(numbersOf(values));
}
