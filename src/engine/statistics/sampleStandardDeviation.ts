import { sampleVariance } from './sampleVariance';

/**
 * Sample standard deviation, Excel's STDEV.S: the root of the sample variance.
 *
 * @param values dense numbers; the result is in their unit, exactly 0 for a constant
 * @returns undefined below two values
 * @example
 * sampleStandardDeviation([2, 4, 4, 4, 5, 5, 7, 9]); // 2.138090
 */
export function sampleStandardDeviation(values: ArrayLike<number>): number | undefined {
  const variance = sampleVariance(values);
  return variance === undefined ? undefined : Math.sqrt(variance);
}
