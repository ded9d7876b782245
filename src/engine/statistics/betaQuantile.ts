import quantileOf from '@stdlib/stats-base-dists-beta-quantile';

/**
 * Beta quantile: the share below which the probability p lies.
 *
 * @param p a probability, 0 to 1
 * @param alpha above 0
 * @param beta above 0
 * @example
 * betaQuantile(0.6875, 2, 3); // 0.5
 */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  return quantileOf(p, alpha, beta);
}
