import { divide } from './divide';
import { sum } from './sum';

/**
 * Successes and trials of groups whose trials come in clusters, such as the records of a product in those of each customer.
 * All that clustered intervals need is sums over the clusters, each added up in one pass; whole numbers, so that no order
 * of the clusters gives other sums. One element a group.
 *
 * @example
 * const sums = new ClusterSums(1);
 * [[20, 22], [3, 99]].forEach(([k, n]) => sums.add(0, k, n));
 * sums.rateWithoutLargest(0); // 0.030303
 */
export class ClusterSums {
  readonly clusters: Int32Array;
  /** Clusters with at least one success, and with at least one failure. */
  readonly succeeding: Int32Array;
  readonly failing: Int32Array;
  readonly successes: Float64Array;
  readonly trials: Float64Array;
  /** Sums over the clusters of successes squared, successes times trials, and trials squared. */
  readonly successSquares: Float64Array;
  readonly products: Float64Array;
  readonly trialSquares: Float64Array;
  /** The cluster with the most successes; of equal ones the one with the most trials. */
  readonly largestSuccesses: Float64Array;
  readonly largestTrials: Float64Array;

  constructor(readonly groupCount: number) {
    this.clusters = new Int32Array(groupCount);
    this.succeeding = new Int32Array(groupCount);
    this.failing = new Int32Array(groupCount);
    this.successes = new Float64Array(groupCount);
    this.trials = new Float64Array(groupCount);
    this.successSquares = new Float64Array(groupCount);
    this.products = new Float64Array(groupCount);
    this.trialSquares = new Float64Array(groupCount);
    this.largestSuccesses = new Float64Array(groupCount);
    this.largestTrials = new Float64Array(groupCount);
  }

  /** Adds one cluster of a group: whole numbers, at least one trial. */
  add(group: number, successes: number, trials: number): void {
    this.clusters[group]! += 1;
    if (successes > 0) this.succeeding[group]! += 1;
    if (successes < trials) this.failing[group]! += 1;
    this.successes[group]! += successes;
    this.trials[group]! += trials;
    this.successSquares[group]! += successes * successes;
    this.products[group]! += successes * trials;
    this.trialSquares[group]! += trials * trials;
    const most = this.largestSuccesses[group]!;
    if (successes > most || (successes === most && trials > this.largestTrials[group]!)) {
      this.largestSuccesses[group] = successes;
      this.largestTrials[group] = trials;
    }
  }

  /** Rate of all groups together; undefined where they have no trials. */
  pooledRate(): number | undefined {
    return divide(sum(this.successes), sum(this.trials));
  }

  /** Rate of a group without its largest cluster; undefined where that is all there is. */
  rateWithoutLargest(group: number): number | undefined {
    const trials = this.trials[group]! - this.largestTrials[group]!;
    return trials > 0 ? (this.successes[group]! - this.largestSuccesses[group]!) / trials : undefined;
  }
}
