import { normalise } from '../score/normalise';
import { orderByScore } from '../score/orderByScore';
import { ScoreSum } from '../score/ScoreSum';
import { BetaBinomialSampler } from '../statistics/BetaBinomialSampler';
import type { BetaPrior } from '../statistics/betaBinomialPrior';
import { BinomialSampler } from '../statistics/BinomialSampler';
import { orderDescending } from '../statistics/orderDescending';
import { seededRandom } from '../statistics/seededRandom';
import { sum } from '../statistics/sum';
import { recountTerm } from './recountTerm';
import { tierCode } from '../score/valueTier';
import type { RankedGroups } from './rankGroups';

/** How firmly the groups sit in their tiers. */
export interface Stability {
  readonly replicates: number;
  /** 1 by place for a group whose mean drawn rank is within one standard error of the high cut: chance decides its tier. */
  readonly byChance: Uint8Array;
  /** How many those are. */
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
const workLimit = 40_000;
const mostGroups = 5_000;

/**
 * Draws each group's calls and signs anew, scores and ranks again by the rule of the ranking (equal scores by name), and
 * sees who stays in the high tier; then the same with other weights. Calls are drawn from what is known of each rate
 * (beta-binomial with the prior of all groups; where they do not differ beyond chance, from the rate of all): its own rate
 * of 0 would forbid a group to have a call for ever. Signs, which have no prior, are drawn from each group's own rate.
 *
 * @param prior of the call rates of the groups
 * @returns undefined for more than 5,000 groups, where drawing would take longer than the analysis, and for a high tier
 * that is empty or everything
 */
export function measureStability(ranking: RankedGroups, prior: BetaPrior | undefined): Stability | undefined {
  const { count } = ranking;
  const highCount = ranking.tiers.filter((tier) => tier === tierCode.high).length;
  if (count > mostGroups || highCount === 0 || highCount === count) return undefined;
  const replicates = Math.round(Math.max(leastReplicates, Math.min(mostReplicates, workLimit / count)));
  const random = seededRandom();
  const rankSums = new Float64Array(count);
  const rankSquares = new Float64Array(count);
  const calls = samplerOfCalls(ranking, prior);
  const signs = new BinomialSampler(ranking.signs, atLeastOne(ranking.signsTold));
  let retained = 0;
  for (let repeat = 0; repeat < replicates; repeat += 1) {
    const order = orderByScore(drawScores(ranking, calls, signs, random), ranking.names);
    for (let index = 0; index < count; index += 1) {
      const place = order[index]!;
      rankSums[place]! += index + 1;
      rankSquares[place]! += (index + 1) * (index + 1);
      if (index < highCount && place < highCount) retained += 1;
    }
  }
  const byChance = Uint8Array.from(rankSums, (ranks, place) => {
    const mean = ranks / replicates;
    const error = Math.sqrt(Math.max(0, rankSquares[place]! / replicates - mean ** 2));
    // The cut lies between two ranks.
    return error > 0 && Math.abs(mean - (highCount + 0.5)) <= error ? 1 : 0;
  });
  return {
    replicates,
    byChance,
    nearHighCut: sum(byChance),
    highRetained: retained / replicates,
    highRetainedUnderWeights: retainedUnderWeights(ranking, highCount, replicates, random),
    ...withoutLargest(ranking),
  };
}

/** Draws numbers of successes, one per group. */
interface Sampler {
  draw(random: () => number): Float64Array;
}

function samplerOfCalls({ calls, records }: RankedGroups, prior: BetaPrior | undefined): Sampler {
  return prior === undefined
    ? BinomialSampler.atOneRate(calls, records)
    : new BetaBinomialSampler(calls, records, prior);
}

/** Nothing is drawn of no trial: a group without any has the rate of all, whatever is drawn for it. */
function atLeastOne(trials: Int32Array): Int32Array {
  return trials.map((count) => Math.max(1, count));
}

/** Scores from calls and signs drawn anew; volume is normalised by the drawn range. */
function drawScores(
  ranking: RankedGroups,
  calls: Sampler,
  signs: Sampler,
  random: () => number,
): Float64Array {
  const { count, terms } = ranking;
  const drawnCalls = calls.draw(random);
  const drawnSigns = terms.some(({ measure }) => measure === 'signRate') ? signs.draw(random) : undefined;
  const scores = new ScoreSum(count);
  for (const term of terms) scores.add(recountTerm(term, ranking, drawnCalls, drawnSigns), term.weight);
  return scores.finish();
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
  for (let repeat = 0; repeat < replicates; repeat += 1) {
    // Exponential numbers over their sum are uniform among all mixtures (Dirichlet with ones).
    const drawn = terms.map(() => -Math.log(1 - random()));
    const all = drawn.reduce((total, value) => total + value, 0);
    const scores = new Float64Array(count);
    terms.forEach(({ weight, normalised }, term) => {
      const signed = (Math.sign(weight) * drawn[term]!) / all;
      for (let place = 0; place < count; place += 1) scores[place]! += signed * normalised[place]!;
    });
    const order = orderDescending(scores);
    for (let index = 0; index < highCount; index += 1) if (order[index]! < highCount) retained += 1;
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
  const rescaled = normalise(others, 'minmax');
  let top = -Infinity;
  rescaled.forEach((value, index) => {
    const place = index < largest ? index : index + 1;
    const change = volume.weight * (value - volume.normalised[place]!);
    top = Math.max(top, ranking.scores[place]! + change);
  });
  return { topScore: ranking.scores[0], topScoreWithoutLargest: top, largest: ranking.names[largest] };
}
