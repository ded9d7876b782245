import type { BetaPrior } from './betaBinomialPrior';

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
