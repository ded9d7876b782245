import type { MismatchParameters } from './parameters';
import { pickAt } from '../statistics/pickAt';
import { quantile } from '../statistics/quantile';
import { seededRandom } from '../statistics/seededRandom';
import { sum } from '../statistics/sum';
import { everyone } from './pickValues';
import type { Placement } from './placeCustomers';
import type { PerformanceMetric } from './scorePerformance';

/** How far the mismatch is made by the choice of weights. Shares of the mismatched customers that were looked at. */
export interface WeightSensitivity {
  readonly replicates: number;
  /** Customers scored in each replicate: all, or an even sample. */
  readonly customers: number;
  /** Each weight is drawn from so much less to so much more than its nominal value, as a share of it. */
  readonly spread: number;
  /** Mean share of today's mismatched customers that stay mismatched, and the smallest share of all replicates. */
  readonly meanShared: number;
  readonly lowestShared: number;
  /** Share that stays mismatched in every replicate. */
  readonly alwaysShared: number;
}

const spread = 0.25;
const mostReplicates = 200;
const leastReplicates = 20;
/** Customers scored in all replicates together. */
const workLimit = 2_000_000;
const mostCustomers = workLimit / leastReplicates;

/**
 * Draws each weight anew, evenly between 25 % below and 25 % above its nominal value, and draws the performance line
 * anew by the same rule: who of the mismatched stays below it? The priority, and with it the top group, does not move.
 * 200 replicates, down to 20 for 100,000 customers; of more customers an even sample stands for all.
 *
 * @returns undefined for fewer than two metrics, whose weights could not differ, and where nobody looked at is mismatched
 * @see Saisana, Saltelli & Tarantola (2005), Uncertainty and sensitivity analysis techniques as tools for the quality
 *   assessment of composite indicators
 */
export function varyWeights(
  metrics: readonly PerformanceMetric[],
  placement: Pick<Placement, 'quadrants'>,
  parameters: Pick<MismatchParameters, 'bottomShare' | 'quantile'>,
): WeightSensitivity | undefined {
  const count = placement.quadrants.length;
  const customers = Math.min(count, mostCustomers);
  const lookedAt = everyone(customers).map((place) => Math.floor((place * count) / customers));
  const quadrants = pickAt(placement.quadrants, lookedAt);
  const mismatched = everyone(customers).filter((place) => quadrants[place] === 0);
  if (metrics.length < 2 || mismatched.length === 0) return undefined;
  const columns = metrics.map(({ normalised, weight }) => ({ weight, values: pickAt(normalised, lookedAt) }));
  const replicates = Math.round(Math.max(leastReplicates, Math.min(mostReplicates, workLimit / customers)));
  const random = seededRandom();
  const scores = new Float64Array(customers);
  const timesShared = new Int32Array(mismatched.length);
  let lowest = mismatched.length;
  for (let repeat = 0; repeat < replicates; repeat++) {
    scores.fill(0);
    for (const { weight, values } of columns) {
      addTo(scores, values, weight * (1 - spread + 2 * spread * random()));
    }
    // There is a customer: the scores have a quantile.
    const line = quantile(scores, parameters.bottomShare, parameters.quantile)!;
    let shared = 0;
    pickAt(scores, mismatched).forEach((score, place) => {
      if (!(score <= line)) return;
      timesShared[place]!++;
      shared++;
    });
    lowest = Math.min(lowest, shared);
  }
  return {
    replicates,
    customers,
    spread,
    meanShared: sum(timesShared) / (replicates * mismatched.length),
    lowestShared: lowest / mismatched.length,
    alwaysShared: timesShared.filter((times) => times === replicates).length / mismatched.length,
  };
}

/** Weights need not add up to 1: a common factor moves scores and line together. */
function addTo(scores: Float64Array, values: Float64Array, weight: number): void {
  // A value for every score.
  for (let place = 0; place < scores.length; place++) scores[place]! += weight * values[place]!;
}
