import cumulative from '@stdlib/stats-base-dists-normal-cdf';

/**
 * Standard normal distribution function: the probability of a value at or below z.
 *
 * @example
 * normalCumulative(1.96); // 0.975002
 */
export function normalCumulative(z: number): number {
  return cumulative(z, 0, 1);
}

/**
 * Probability of a standard normal value at least as far from 0 as z, to either side; exact far out in the tails.
 *
 * @example
 * twoSidedNormalProbability(1.96); // 0.049996
 */
export function twoSidedNormalProbability(z: number): number {
  return Math.min(1, 2 * normalCumulative(-Math.abs(z)));
}
