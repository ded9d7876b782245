import type { Interval } from './interval';
import { normalQuantile } from './normalQuantile';

/**
 * Confidence interval of a correlation by Fisher's z: tanh(atanh(r) -+ z / sqrt(n - 3)).
 * Exact in theory for Pearson's correlation of normal pairs; an approximation otherwise.
 *
 * @param correlation -1 to 1
 * @param count number of pairs
 * @param level confidence, for example 0.95
 * @returns undefined below four pairs; a perfect correlation has itself as both ends
 * @see Fisher (1921), On the probable error of a coefficient of correlation
 * @example
 * correlationInterval(0.81, 184); // { low: 0.753648, high: 0.854531 }
 */
export function correlationInterval(correlation: number, count: number, level = 0.95): Interval | undefined {
  if (count < 4) return undefined;
  const reach = normalQuantile((1 + level) / 2) / Math.sqrt(count - 3);
  const centre = Math.atanh(correlation);
  return { low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}
