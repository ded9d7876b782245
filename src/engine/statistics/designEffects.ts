import type { ClusterSums } from './ClusterSums';

/** With fewer clusters nothing can be said of how the trials of one move together. */
export const leastClusters = 5;
/** With fewer, what a group shows of it is too unsteady to stand below what all groups show together. */
const fewClusters = 30;

/**
 * Design effect of each group: how many times larger the variance of its rate is than if its trials were independent,
 * m / (m - 1) x sum((k - p n)^2) / (N p (1 - p)) over its m clusters with k successes in n trials, at least 1.
 *
 * That of all groups together, the ratio of the sums of numerators and denominators over the groups that show one, stands
 * for it in a group with fewer than five clusters, and in one with fewer than 30 it is the least, both as far as the sizes
 * of the clusters allow: at most sum(n^2) / N, where every cluster is all or none. A group without success, or without
 * failure, shows none: it has that of all groups, at most N / m, since its clusters are independent of each other.
 *
 * @returns one per group; NaN for a group without trials
 * @see Kish (1965), Survey sampling; Rao & Scott (1992), A simple method for the analysis of clustered binary data
 * @example
 * const sums = new ClusterSums(1);
 * [[2, 2], [2, 2], [0, 2], [0, 2], [0, 2], [0, 2]].forEach(([k, n]) => sums.add(0, k, n));
 * Array.from(designEffects(sums)); // [2.4]
 */
export function designEffects(sums: ClusterSums): Float64Array {
  const { groupCount, clusters, trials, trialSquares } = sums;
  const ofAll = designEffectOfAll(sums);
  const effects = new Float64Array(groupCount);
  // Every group has its sums.
  for (let group = 0; group < groupCount; group++) {
    const count = clusters[group]!;
    // Where every cluster is all or none.
    const largest = trialSquares[group]! / trials[group]!;
    if (!isMixed(sums, group)) effects[group] = Math.min(ofAll, trials[group]! / count);
    else if (count < leastClusters) effects[group] = Math.min(ofAll, largest);
    else {
      const own = Math.max(1, robustSum(sums, group) / independentSum(sums, group));
      effects[group] = count < fewClusters ? Math.max(own, Math.min(ofAll, largest)) : own;
    }
  }
  return effects;
}

function designEffectOfAll(sums: ClusterSums): number {
  let robust = 0;
  let independent = 0;
  for (let group = 0; group < sums.groupCount; group++) {
    if (sums.clusters[group]! < leastClusters || !isMixed(sums, group)) continue;
    robust += robustSum(sums, group);
    independent += independentSum(sums, group);
  }
  return independent === 0 ? 1 : Math.max(1, robust / independent);
}

function isMixed({ successes, trials }: ClusterSums, group: number): boolean {
  return successes[group]! > 0 && successes[group]! < trials[group]!;
}

/** m / (m - 1) times the sum of (k - p n)^2 over the clusters. */
function robustSum(sums: ClusterSums, group: number): number {
  const count = sums.clusters[group]!;
  const rate = sums.successes[group]! / sums.trials[group]!;
  const squares =
    sums.successSquares[group]! - 2 * rate * sums.products[group]! + rate * rate * sums.trialSquares[group]!;
  return (count / (count - 1)) * squares;
}

/** What the sum would be expected to be if the trials were independent. */
function independentSum({ successes, trials }: ClusterSums, group: number): number {
  const rate = successes[group]! / trials[group]!;
  return trials[group]! * rate * (1 - rate);
}
