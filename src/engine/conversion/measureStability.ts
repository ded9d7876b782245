import { orderAscending } from '../statistics/orderAscending';
import { seededRandom } from '../statistics/seededRandom';
import { tierNames, type RankedGroups } from './types';

/** How firmly the groups sit in their tiers. */
export interface Stability {
  readonly replicates: number;
  /** Groups whose rank is within one standard error of a cut: chance decides their tier. */
  readonly nearHighCut: number;
  /** Mean number of high groups that are high again when calls and signs are drawn anew. */
  readonly highRetained: number;
  /** The same when the weights are drawn anew, all mixtures equally likely. */
  readonly highRetainedUnderWeights: number | undefined;
  /** Score of the best group with, and without, the group that has the largest volume. */
  readonly topScore: number | undefined;
  readonly topScoreWithoutLargest: number | undefined;
  readonly largest: string | undefined;
}

const mostReplicates = 200;
const leastReplicates = 20;
/** Groups scored in all replicates together. */
const workLimit = 400_000;
const mostGroups = 20_000;
const high = tierNames.indexOf('high');

/**
 * Draws each group's calls and signs anew from its own rates (binomial), scores and ranks again, and sees who stays in
 * the high tier; then the same with other weights.
 *
 * @returns undefined for more than 20,000 groups, where drawing would take longer than the analysis, and for a high tier
 * that is empty or everything
 */
export function measureStability(ranking: RankedGroups): Stability | undefined {
  const { count } = ranking;
  const highCount = ranking.tiers.filter((tier) => tier === high).length;
  if (count > mostGroups || highCount === 0 || highCount === count) return undefined;
  const replicates = Math.round(Math.max(leastReplicates, Math.min(mostReplicates, workLimit / count)));
  const random = seededRandom(1);
  const rankSums = new Float64Array(count);
  const rankSquares = new Float64Array(count);
  let retained = 0;
  for (let repeat = 0; repeat < replicates; repeat++) {
    const order = orderAscending(negated(drawScores(ranking, random)));
    order.forEach((place, index) => {
      rankSums[place]! += index + 1;
      rankSquares[place]! += (index + 1) ** 2;
      if (index < highCount && place < highCount) retained++;
    });
  }
  let nearHighCut = 0;
  for (let place = 0; place < count; place++) {
    const mean = rankSums[place]! / replicates;
    const error = Math.sqrt(Math.max(0, rankSquares[place]! / replicates - mean ** 2));
    // The cut lies between two ranks.
    if (error > 0 && Math.abs(place + 1 - (highCount + 0.5)) <= error) nearHighCut++;
  }
  return {
    replicates,
    nearHighCut,
    highRetained: retained / replicates,
    highRetainedUnderWeights: retainedUnderWeights(ranking, highCount, replicates, random),
    ...withoutLargest(ranking),
  };
}

/** Scores from calls and signs drawn anew; volume is normalised by the drawn range. */
function drawScores(ranking: RankedGroups, random: () => number): Float64Array {
  const { count, records, calls, signs } = ranking;
  const drawnCalls = Float64Array.from({ length: count }, (_, place) =>
    drawBinomial(records[place]!, calls[place]! / records[place]!, random),
  );
  const scores = new Float64Array(count);
  for (const { measure, weight, normalised } of ranking.terms) {
    const values =
      measure === 'callRate'
        ? drawnCalls.map((drawn, place) => drawn / records[place]!)
        : measure === 'calls'
          ? minMax(drawnCalls)
          : measure === 'signRate'
            ? Float64Array.from(signs, (count, place) => {
                const drawn = drawBinomial(records[place]!, count / records[place]!, random);
                return drawn / records[place]!;
              })
            : normalised;
    for (let place = 0; place < count; place++) scores[place]! += weight * values[place]!;
  }
  return scores;
}

/** Successes in so many trials. Few trials are drawn one by one, many by the normal approximation. */
function drawBinomial(trials: number, rate: number, random: () => number): number {
  if (rate <= 0) return 0;
  if (rate >= 1) return trials;
  const variance = trials * rate * (1 - rate);
  if (trials <= 60 || variance < 9) {
    let successes = 0;
    for (let trial = 0; trial < trials; trial++) if (random() < rate) successes++;
    return successes;
  }
  // Box and Muller's normal number.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(0, Math.min(trials, Math.round(trials * rate + normal * Math.sqrt(variance))));
}

/** Mean number of high groups that stay high when the sizes of the weights are drawn anew, signs and sum kept. */
function retainedUnderWeights(
  ranking: RankedGroups,
  highCount: number,
  replicates: number,
  random: () => number,
): number | undefined {
  const { terms, count } = ranking;
  if (terms.length < 2) return undefined;
  let retained = 0;
  for (let repeat = 0; repeat < replicates; repeat++) {
    // Exponential numbers over their sum are uniform among all mixtures (Dirichlet with ones).
    const drawn = terms.map(() => -Math.log(1 - random()));
    const sum = drawn.reduce((total, value) => total + value, 0);
    const scores = new Float64Array(count);
    terms.forEach(({ weight, normalised }, term) => {
      const signed = (Math.sign(weight) * drawn[term]!) / sum;
      for (let place = 0; place < count; place++) scores[place]! += signed * normalised[place]!;
    });
    const order = orderAscending(negated(scores));
    for (let index = 0; index < highCount; index++) if (order[index]! < highCount) retained++;
  }
  return retained / replicates;
}

/** What the best score would be if the group with the largest volume did not set the scale. */
function withoutLargest(
  ranking: RankedGroups,
): Pick<Stability, 'topScore' | 'topScoreWithoutLargest' | 'largest'> {
  const nothing = { topScore: ranking.scores[0], topScoreWithoutLargest: undefined, largest: undefined };
  const volume = ranking.terms.find(({ measure }) => measure === 'calls' || measure === 'records');
  if (volume === undefined || ranking.count < 3) return nothing;
  const raw = Float64Array.from(volume.raw);
  const largest = raw.indexOf(raw.reduce((most, value) => Math.max(most, value), -Infinity));
  const others = raw.filter((_, place) => place !== largest);
  const rescaled = minMax(others);
  let top = -Infinity;
  for (let place = 0, other = 0; place < ranking.count; place++) {
    if (place === largest) continue;
    const change = volume.weight * (rescaled[other++]! - volume.normalised[place]!);
    top = Math.max(top, ranking.scores[place]! + change);
  }
  return { topScore: ranking.scores[0], topScoreWithoutLargest: top, largest: ranking.names[largest] };
}

function minMax(values: Float64Array): Float64Array {
  const least = values.reduce((smallest, value) => Math.min(smallest, value), Infinity);
  const most = values.reduce((largest, value) => Math.max(largest, value), -Infinity);
  return values.map((value) => (most === least ? 0.5 : (value - least) / (most - least)));
}

function negated(values: Float64Array): Float64Array {
  return values.map((value) => -value);
}
