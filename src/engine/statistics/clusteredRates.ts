import { benjaminiHochberg } from './benjaminiHochberg';
import { binomialTails } from './binomialTails';
import type { ClusterSums } from './ClusterSums';
import { effectiveTrials } from './effectiveTrials';
import { exactInterval } from './exactInterval';

/** What is known of the rate of each group; NaN for a group that is not compared. */
export interface ClusteredRates {
  /** 95 % interval, its clusters taken as the unit. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /**
   * Two-sided q-values of being above, and of being below, the rate of all: twice the one-sided tail, adjusted for the
   * number of groups compared (Benjamini-Hochberg). Of all groups called so at q below 0.05, one in twenty is expected to be
   * chance; where no group differs, one table in twenty has any.
   */
  readonly above: Float64Array;
  readonly below: Float64Array;
}

/**
 * Compares clustered rates of many groups with one rate: exact intervals and tails for the successes and trials that the
 * clustered ones are worth.
 *
 * @param rate of all groups together; nothing can be above or below where it is 0 or 1
 * @param isCompared whether a group takes part: one with too few trials or clusters does not
 * @see Korn & Graubard (1998), Confidence intervals for proportions with small expected number of positive counts
 * @example
 * const sums = new ClusterSums(1);
 * for (let cluster = 0; cluster < 9; cluster++) sums.add(0, 2, 4);
 * clusteredRates(sums, 0.2, () => true).lows[0]; // 0.306132
 */
export function clusteredRates(
  sums: ClusterSums,
  rate: number,
  isCompared: (group: number) => boolean,
): ClusteredRates {
  const { groupCount, successes, trials } = sums;
  const worth = effectiveTrials(sums);
  const nothing = () => new Float64Array(groupCount).fill(NaN);
  const [lows, highs, above, below] = [nothing(), nothing(), nothing(), nothing()];
  const compared: number[] = [];
  // Every group has its sums.
  for (let group = 0; group < groupCount; group++) {
    if (!isCompared(group) || !(trials[group]! > 0)) continue;
    compared.push(group);
    const worthSuccesses = (successes[group]! / trials[group]!) * worth[group]!;
    const interval = exactInterval(worthSuccesses, worth[group]!)!;
    lows[group] = interval.low;
    highs[group] = interval.high;
    const isTested = rate > 0 && rate < 1;
    const tails = isTested ? binomialTails(worthSuccesses, worth[group]!, rate) : { atLeast: 1, atMost: 1 };
    above[group] = tails.atLeast;
    below[group] = tails.atMost;
  }
  for (const tails of [above, below]) {
    const adjusted = benjaminiHochberg(compared.map((group) => Math.min(1, 2 * tails[group]!)));
    compared.forEach((group, index) => (tails[group] = adjusted[index]!));
  }
  return { lows, highs, above, below };
}
