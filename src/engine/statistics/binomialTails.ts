import { betaCumulative } from './betaCumulative';

/** One-sided probabilities of a number of successes, at a rate that is taken for the true one. */
export interface BinomialTails {
  /** Of as many successes or more: small where the rate is really higher. */
  readonly atLeast: number;
  /** Of as many successes or fewer: small where the rate is really lower. */
  readonly atMost: number;
}

/**
 * Exact binomial tail probabilities, by the incomplete beta function, which needs no whole counts.
 *
 * @param successes 0 to trials
 * @param trials above 0
 * @param rate above 0 and below 1
 * @example
 * binomialTails(3, 10, 0.1); // { atLeast: 0.070191, atMost: 0.987205 }
 */
export function binomialTails(successes: number, trials: number, rate: number): BinomialTails {
  const failures = trials - successes;
  return {
    atLeast: successes > 0 ? betaCumulative(rate, successes, failures + 1) : 1,
    atMost: failures > 0 ? 1 - betaCumulative(rate, successes + 1, failures) : 1,
  };
}
