import cumulative from '@stdlib/stats-base-dists-beta-cdf';

/**
 * Beta distribution function: the probability of a share at or below x.
 *
 * @param x a share, 0 to 1
 * @param alpha above 0
 * @param beta above 0
 * @example
 * betaCumulative(0.5, 2, 3); // 0.6875
 */
export function betaCumulative(x: number, alpha: number, beta: number): number {
  return cumulative(x, alpha, beta);
}
