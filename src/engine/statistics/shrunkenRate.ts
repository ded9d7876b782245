import type { BetaPrior } from './betaBinomialPrior';
import { betaQuantile } from './betaQuantile';
import type { Interval } from './interval';

/**
 * Rate drawn towards the rates of all units, the more the fewer trials it rests on:
 * (successes + alpha) / (trials + alpha + beta), the mean of the beta posterior (empirical Bayes).
 *
 * @returns a share, 0 to 1; the prior's mean for no trials
 * @see Efron & Morris (1975), Data analysis using Stein's estimator
 * @example
 * shrunkenRate(2, 2, { alpha: 0.27, beta: 5.538 }); // 0.290727
 */
export function shrunkenRate(successes: number, trials: number, prior: BetaPrior): number {
  return (successes + prior.alpha) / (trials + prior.alpha + prior.beta);
}

/**
 * Equal-tailed interval of the same posterior.
 *
 * @param level probability inside, for example 0.95
 * @example
 * shrunkenRateInterval(2, 2, { alpha: 0.27, beta: 5.538 }); // { low: 0.052568, high: 0.628460 }
 */
export function shrunkenRateInterval(
  successes: number,
  trials: number,
  prior: BetaPrior,
  level = 0.95,
): Interval {
  const alpha = successes + prior.alpha;
  const beta = trials - successes + prior.beta;
  return {
    low: betaQuantile((1 - level) / 2, alpha, beta),
    high: betaQuantile((1 + level) / 2, alpha, beta),
  };
}
