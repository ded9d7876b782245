import type { ClusterSums } from './ClusterSums';

/** With fewer clusters nothing can be said of how the trials of one move together. */
export const leastClusters = 5;
/** With fewer, what a group shows of it is too unsteady to stand below what all groups show together. */
const fewClusters = 30;

/**
 * Design effect of each group: how many times larger the variance of its rate is than if its trials were independent,
 * m / (m - 1) x sum((k - p n)^2) / (N p (1 - p)) over its m clusters with k successes in n trials, at least 1.
 *
 * What a group shows itself is not enough where it has fewer than 30 clusters: then the effect is at least that of all groups
 * together (the ratio of the sums of numerators and denominators over the groups that show one), up to sum(n^2) / N, where
 * every cluster is all or none. The same where fewer than five clusters have a success, or a failure, which is when it
 * cannot show any: then up to N / m, since its clusters are independent of each other. With fewer than five clusters its
 * own does not count at all.
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
    const own = isShown(sums, group) ? Math.max(1, robustSum(sums, group) / independentSum(sums, group)) : 1;
    // Where every cluster is all or none, and where all of them are equally large.
    const largest = trialSquares[group]! / trials[group]!;
    const mean = trials[group]! / count;
    const least = hasFewOutcomes(sums, group) ? mean : count < fewClusters ? largest : 1;
    effects[group] = Math.max(own, Math.min(ofAll, least));
  }
  return effects;
}

/** Fewer than five clusters have a success, or a failure, though there are clusters enough to have them. */
function hasFewOutcomes({ clusters, succeeding, failing }: ClusterSums, group: number): boolean {
  const fewest = Math.min(succeeding[group]!, failing[group]!);
  return fewest === 0 || (clusters[group]! >= leastClusters && fewest < leastClusters);
}

/** Whether a group shows how its trials move together: both outcomes, in clusters enough. */
export function isShown({ clusters, succeeding, failing }: ClusterSums, group: number): boolean {
  return clusters[group]! >= leastClusters && succeeding[group]! > 0 && failing[group]! > 0;
}

function designEffectOfAll(sums: ClusterSums): number {
  let robust = 0;
  let independent = 0;
  for (let group = 0; group < sums.groupCount; group++) {
    if (!isShown(sums, group)) continue;
    robust += robustSum(sums, group);
    independent += independentSum(sums, group);
  }
  return independent === 0 ? 1 : Math.max(1, robust / independent);
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
