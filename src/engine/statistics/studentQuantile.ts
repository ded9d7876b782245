import quantileOf from '@stdlib/stats-base-dists-t-quantile';

/**
 * Student's t quantile: the t below which the share p lies.
 *
 * @param p a share, above 0 and below 1
 * @param degreesOfFreedom above 0, need not be whole
 * @example
 * studentQuantile(0.975, 10); // 2.228139
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  return quantileOf(p, degreesOfFreedom);
}
