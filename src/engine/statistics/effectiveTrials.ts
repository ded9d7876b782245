import type { ClusterSums } from './ClusterSums';
import { designEffects, isShown } from './designEffects';
import { studentQuantile } from './studentQuantile';

/**
 * The number of independent trials that the clustered trials of each group are worth (Korn and Graubard): N over the design
 * effect, times (t(N - 1) / t(m - 1))^2, the squared ratio of Student's quantiles, which allows for a variance estimated
 * from m clusters; never more than N. The factor is left out where the design effect is not the group's own.
 *
 * With it `exactInterval` and `binomialTails` are those of a rate clustered by customer: they take rate x effective trials
 * successes in so many trials.
 *
 * @returns one per group; NaN for a group without trials
 * @see Korn & Graubard (1998), Confidence intervals for proportions with small expected number of positive counts
 *   estimated from survey data
 * @example
 * const sums = new ClusterSums(1);
 * [[2, 2], [2, 2], [0, 2], [0, 2], [0, 2], [0, 2]].forEach(([k, n]) => sums.add(0, k, n));
 * Array.from(effectiveTrials(sums)); // [3.665569]
 */
export function effectiveTrials(sums: ClusterSums, level = 0.95): Float64Array {
  const { clusters, trials } = sums;
  return designEffects(sums).map((effect, group) => {
    // Every group has its sums.
    const count = trials[group]!;
    const factor = isShown(sums, group)
      ? (quantile(count - 1, level) / quantile(clusters[group]! - 1, level)) ** 2
      : 1;
    return Math.min(count, (count / effect) * factor);
  });
}

function quantile(degreesOfFreedom: number, level: number): number {
  return studentQuantile((1 + level) / 2, degreesOfFreedom);
}
