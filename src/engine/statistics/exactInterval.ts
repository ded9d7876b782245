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
  return {
    low: successes > 0 ? betaQuantile(tail, successes, failures + 1) : 0,
    high: failures > 0 ? betaQuantile(1 - tail, successes + 1, failures) : 1,
  };
}
