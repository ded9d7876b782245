import { sampleVariance as varianceOfSample } from 'simple-statistics';
import { isConstant } from './isConstant';
import { numbersOf } from './numbersOf';

/**
 * Sample variance, Excel's VAR.S: squared deviations from the mean, summed, over n - 1.
 *
 * @param values dense numbers; the result is in their unit squared, exactly 0 for a constant
 * @returns undefined below two values
 * @example
 * sampleVariance([2, 4, 4, 4, 5, 5, 7, 9]); // 4.571429
 */
export function sampleVariance(values: ArrayLike<number>): number | undefined {
  if (values.length < 2) return undefined;
  return isConstant(values) ? 0 : varianceOfSample(numbersOf(values));
}
