import quantileOf from '@stdlib/stats-base-dists-normal-quantile';

/**
 * Standard normal quantile: the z below which the share p lies.
 *
 * @param p a share, above 0 and below 1
 * @example
 * normalQuantile(0.975); // 1.959964
 */
export function normalQuantile(p: number): number {
  return quantileOf(p, 0, 1);
}
