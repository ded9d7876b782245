import type { Interval } from './interval';
import { normalQuantile } from './normalQuantile';

/**
 * Wilson's score interval of a rate, without continuity correction. Honest for small counts: 2 of 2 is 34 % to 100 %.
 *
 * @param successes 0 to trials
 * @param trials a count
 * @param level confidence, for example 0.95
 * @returns undefined for no trials; the ends are shares, 0 to 1
 * @see Wilson (1927), Probable inference; Brown, Cai & DasGupta (2001), Interval estimation for a binomial proportion
 * @example
 * wilsonInterval(20, 25); // { low: 0.608690, high: 0.911394 }
 */
export function wilsonInterval(successes: number, trials: number, level = 0.95): Interval | undefined {
  if (!(trials > 0)) return undefined;
  const z = normalQuantile((1 + level) / 2);
  const rate = successes / trials;
  const scale = 1 + (z * z) / trials;
  const centre = rate + (z * z) / (2 * trials);
  const reach = z * Math.sqrt((rate * (1 - rate)) / trials + (z * z) / (4 * trials * trials));
  // At 0 and at all successes the ends are exactly 0 and 1; rounding must not move them.
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    high: successes === trials ? 1 : Math.min(1, (centre + reach) / scale),
  };
}
