import cumulative from '@stdlib/stats-base-dists-t-cdf';

/**
 * Student's t distribution function: the probability of a value at or below t.
 *
 * @param degreesOfFreedom above 0, need not be whole
 * @example
 * studentCumulative(2, 10); // 0.963306
 */
export function studentCumulative(t: number, degreesOfFreedom: number): number {
  return cumulative(t, degreesOfFreedom);
}

/**
 * Probability of a t value at least as far from 0, to either side.
 *
 * @example
 * twoSidedStudentProbability(2, 10); // 0.073388
 */
export function twoSidedStudentProbability(t: number, degreesOfFreedom: number): number {
  return Math.min(1, 2 * cumulative(-Math.abs(t), degreesOfFreedom));
}
