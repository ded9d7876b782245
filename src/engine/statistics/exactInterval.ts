import { betaQuantile } from './betaQuantile';
import type { Interval } from './interval';

/**
 * Clopper and Pearson's exact interval of a rate: at either end the observed number of successes, or a more extreme one,
 * would be met with probability (1 - level) / 2. Counts need not be whole, so that they may be effective ones.
 *
 * @param successes 0 to trials
 * @param trials above 0
 * @param level confidence, for example 0.95
 * @returns undefined for no trials; the ends are shares, 0 to 1
 * @see Clopper & Pearson (1934), The use of confidence or fiducial limits illustrated in the case of the binomial
 * @example
 * exactInterval(0, 10); // { low: 0, high: 0.308497 }
 */
export function exactInterval(successes: number, trials: number, level = 0.95): Interval | undefined {
  if (!(trials > 0)) return undefined;
  const tail = (1 - level) / 2;
  const failures = trials - successes;
  // Where one outcome never happens the quantile is a root, at a fraction of the time.
  if (successes === 0) return { low: 0, high: 1 - tail ** (1 / trials) };
  if (failures === 0) return { low: tail ** (1 / trials), high: 1 };
  return {
    low: betaQuantile(tail, successes, failures + 1),
    high: betaQuantile(1 - tail, successes + 1, failures),
  };
}
