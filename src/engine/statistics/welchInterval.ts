import type { Interval } from './interval';
import { mean } from './mean';
import { sampleVariance } from './sampleVariance';
import { twoSidedStudentProbability } from './studentCumulative';
import { studentQuantile } from './studentQuantile';

export interface WelchResult extends Interval {
  /** Mean of the first sample less mean of the second, in their unit. */
  readonly difference: number;
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
}

/**
 * Difference of two means with its t interval, without assuming equal variances (Welch-Satterthwaite).
 *
 * @param first dense numbers
 * @param second dense numbers
 * @param level confidence, for example 0.95
 * @returns undefined where a sample has fewer than two values or both are constant
 * @see Welch (1947), The generalization of Student's problem when several different population variances are involved
 * @example
 * welchInterval([5, 7, 9, 11], [1, 2, 3])?.low; // 2.102025
 */
export function welchInterval(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  level = 0.95,
): WelchResult | undefined {
  const one = momentsOf(first);
  const other = momentsOf(second);
  if (one === undefined || other === undefined) return undefined;
  const firstPart = one.variance / first.length;
  const secondPart = other.variance / second.length;
  const variance = firstPart + secondPart;
  if (variance === 0) return undefined;
  const degreesOfFreedom =
    variance ** 2 / (firstPart ** 2 / (first.length - 1) + secondPart ** 2 / (second.length - 1));
  const difference = one.centre - other.centre;
  const standardError = Math.sqrt(variance);
  const reach = studentQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  const statistic = difference / standardError;
  return {
    difference,
    low: difference - reach,
    high: difference + reach,
    statistic,
    degreesOfFreedom,
    pValue: twoSidedStudentProbability(statistic, degreesOfFreedom),
  };
}

/** Mean and variance; undefined below two values. */
function momentsOf(values: ArrayLike<number>) {
  const centre = mean(values);
  const variance = sampleVariance(values);
  return centre === undefined || variance === undefined ? undefined : { centre, variance };
}
