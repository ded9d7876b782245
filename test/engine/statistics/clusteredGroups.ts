import { ClusterSums } from '../../../src/engine/statistics/ClusterSums';
import { figuresOf } from './figures';

type Clusters = readonly (readonly [successes: number, trials: number])[];

/** Groups of clusters with what pandas, scipy and a bootstrap over their clusters find for them. */
const [recorded] = figuresOf('clusteredRates');
export const [groups] = recorded!.arguments as [readonly Clusters[]];
export const expected = recorded!.expected as {
  readonly designEffects: readonly number[];
  readonly effectiveTrials: readonly number[];
  readonly bootstrap: readonly (readonly [low: number, high: number])[];
};

export function sumsOf(clustered: readonly Clusters[]): ClusterSums {
  const sums = new ClusterSums(clustered.length);
  clustered.forEach((clusters, group) => {
    clusters.forEach(([successes, trials]) => sums.add(group, successes, trials));
  });
  return sums;
}
