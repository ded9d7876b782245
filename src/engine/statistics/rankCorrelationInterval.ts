import type { Interval } from './interval';
import { normalQuantile } from './normalQuantile';

/**
 * Confidence interval of Spearman's rank correlation: tanh(atanh(r) -+ z sqrt((1 + r^2 / 2) / (n - 3))). Ranks scatter
 * more than values of the same correlation do: Fisher's interval, made for Pearson's, is too narrow away from 0.
 *
 * @param correlation -1 to 1
 * @param count number of pairs
 * @param level confidence, for example 0.95
 * @returns undefined below four pairs; a perfect correlation has itself as both ends
 * @see Bonett & Wright (2000), Sample size requirements for estimating Pearson, Kendall and Spearman correlations
 * @example
 * rankCorrelationInterval(0.81, 184); // { low: 0.743894, high: 0.860409 }
 */
export function rankCorrelationInterval(
  correlation: number,
  count: number,
  level = 0.95,
): Interval | undefined {
  if (count < 4) return undefined;
  const reach = normalQuantile((1 + level) / 2) * Math.sqrt((1 + correlation ** 2 / 2) / (count - 3));
  const centre = Math.atanh(correlation);
  return { low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}
