import { mean } from './mean';
import { sampleStandardDeviation } from './sampleStandardDeviation';

/**
 * Coefficient of variation: sample standard deviation over mean. Meaningful for amounts on a ratio scale: around a mean of 0
 * or below, more scatter would give a smaller figure.
 *
 * @param values dense numbers; the result has no unit
 * @returns undefined below two values and where the mean is not above 0
 * @example
 * coefficientOfVariation([2, 4, 4, 4, 5, 5, 7, 9]); // 0.427618
 */
export function coefficientOfVariation(values: ArrayLike<number>): number | undefined {
  const centre = mean(values);
  const spread = sampleStandardDeviation(values);
  return centre === undefined || centre <= 0 || spread === undefined ? undefined : spread / centre;
}
