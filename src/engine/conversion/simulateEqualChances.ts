import { tierCode, tierNames, type Tier } from '../score/valueTier';
import { BinomialSampler } from '../statistics/BinomialSampler';
import { divide } from '../statistics/divide';
import { giniCoefficient } from '../statistics/giniCoefficient';
import { median } from '../statistics/median';
import { orderDescending } from '../statistics/orderDescending';
import { seededRandom } from '../statistics/seededRandom';
import { sum } from '../statistics/sum';
import { unlessMissing } from '../statistics/unlessMissing';
import type { RankedGroups } from './rankGroups';
import { recountTerm } from './recountTerm';

/**
 * What the ranking would look like were every record equally likely to be called: what is true of any table whose
 * groups are ranked by their own calls. Shares and Gini coefficient are means over the draws, ratios medians.
 */
export interface EqualChances {
  readonly draws: number;
  /** Share of the calls held by each tier of the same size, by the same score. */
  readonly callShares: Readonly<Record<Tier, number>>;
  /** Mean of the call rates of its members, and rate of all its records, by tier; undefined for a tier without members. */
  readonly meanCallRates: Readonly<Record<Tier, number | undefined>>;
  readonly pooledCallRates: Readonly<Record<Tier, number | undefined>>;
  /** Share of the calls held by the best by score, and by those with the most calls. */
  readonly shareByScore: number;
  readonly shareByCalls: number;
  readonly gini: number;
  /** High over low tier; undefined where the low tier of most draws has no call. */
  readonly ratioOfMeans: number | undefined;
  readonly pooledRatio: number | undefined;
  /** Share of the calls held up to each of the given numbers of groups, those with the most calls first. */
  readonly cumulativeShares: readonly number[];
}

const mostDraws = 1000;
const leastDraws = 2;
/** Groups drawn in all draws together: with more groups a single draw varies less. */
const workLimit = 400_000;

/**
 * Draws the calls of every group anew from the rate of all records, keeps all else that the score is made of, ranks again
 * by the same score (equal scores in the order of the ranking), and measures what the ranking then shows. Groups are drawn by
 * their counts, not record by record. 1,000 draws up to 400 groups, down to 2 for 200,000; a draw without a call is left out.
 *
 * @param topGroups groups that count as the vital few
 * @param ends numbers of groups, ascending, at which the summed share is wanted
 * @returns undefined where nothing was called
 */
export function simulateEqualChances(
  ranking: RankedGroups,
  topGroups: number,
  ends: readonly number[],
): EqualChances | undefined {
  const { count, calls, records } = ranking;
  if (sum(calls) === 0) return undefined;
  const sampler = BinomialSampler.atOneRate(calls, records);
  const random = seededRandom();
  const wanted = Math.round(Math.max(leastDraws, Math.min(mostDraws, workLimit / count)));
  const draws: DrawnRanking[] = [];
  for (let draw = 0; draw < wanted; draw += 1) {
    const drawn = sampler.draw(random);
    if (sum(drawn) > 0) draws.push(measureDraw(ranking, drawn, topGroups, ends));
  }
  if (draws.length === 0) return undefined;
  const meanOf = (figure: (draw: DrawnRanking) => number) =>
    draws.reduce((total, draw) => total + figure(draw), 0) / draws.length;
  return {
    draws: draws.length,
    callShares: byTier((tier) => meanOf(({ callShares }) => callShares[tier]!)),
    meanCallRates: byTier((tier) => unlessMissing(meanOf(({ meanCallRates }) => meanCallRates[tier]!))),
    pooledCallRates: byTier((tier) => unlessMissing(meanOf(({ pooledCallRates }) => pooledCallRates[tier]!))),
    shareByScore: meanOf(({ shareByScore }) => shareByScore),
    shareByCalls: meanOf(({ shareByCalls }) => shareByCalls),
    gini: meanOf(({ gini }) => gini),
    ratioOfMeans: medianRatio(draws.map(({ ratioOfMeans }) => ratioOfMeans)),
    pooledRatio: medianRatio(draws.map(({ pooledRatio }) => pooledRatio)),
    cumulativeShares: ends.map((_end, step) => meanOf(({ cumulativeShares }) => cumulativeShares[step]!)),
  };
}

/** A figure of each tier, by its name. */
function byTier<Figure>(figure: (code: number) => Figure): Readonly<Record<Tier, Figure>> {
  return { high: figure(tierCode.high), mid: figure(tierCode.mid), low: figure(tierCode.low) };
}

/** Of the tiers, by their codes; NaN for one without members. */
interface DrawnRanking {
  readonly callShares: readonly number[];
  readonly meanCallRates: readonly number[];
  readonly pooledCallRates: readonly number[];
  readonly shareByScore: number;
  readonly shareByCalls: number;
  readonly gini: number;
  readonly ratioOfMeans: number;
  readonly pooledRatio: number;
  readonly cumulativeShares: readonly number[];
}

function measureDraw(
  ranking: RankedGroups,
  drawn: Float64Array,
  topGroups: number,
  ends: readonly number[],
): DrawnRanking {
  const { count, records, tiers } = ranking;
  const total = sum(drawn);
  const order = orderDescending(scoresOf(ranking, drawn));
  const tierCalls = tierNames.map(() => 0);
  const tierRecords = tierNames.map(() => 0);
  const rateSums = tierNames.map(() => 0);
  const tierSizes = tierNames.map(() => 0);
  let topCalls = 0;
  for (let rank = 0; rank < count; rank += 1) {
    const group = order[rank]!;
    const groupCalls = drawn[group]!;
    // The places of the tiers stay, who stands on them changes.
    const tier = tiers[rank]!;
    tierSizes[tier]! += 1;
    tierCalls[tier]! += groupCalls;
    tierRecords[tier]! += records[group]!;
    rateSums[tier]! += groupCalls / records[group]!;
    if (rank < topGroups) topCalls += groupCalls;
  }
  const { high, low } = tierCode;
  const meanCallRates = rateSums.map((rates, tier) => rates / tierSizes[tier]!);
  const pooledCallRates = tierCalls.map((calls, tier) => calls / tierRecords[tier]!);
  const descending = drawn.slice().sort().reverse();
  const cumulative = sumsUpTo(descending, [topGroups, ...ends]).map((calls) => calls / total);
  return {
    callShares: tierCalls.map((calls) => calls / total),
    meanCallRates,
    pooledCallRates,
    shareByScore: topCalls / total,
    shareByCalls: cumulative[0]!,
    gini: giniCoefficient(drawn) ?? 0,
    ratioOfMeans: divide(meanCallRates[high], meanCallRates[low]) ?? Infinity,
    pooledRatio: divide(pooledCallRates[high], pooledCallRates[low]) ?? Infinity,
    cumulativeShares: cumulative.slice(1),
  };
}

/** The scores of the ranking's own terms with other calls; all else stays. */
function scoresOf(ranking: RankedGroups, drawn: Float64Array): Float64Array {
  const scores = new Float64Array(ranking.count);
  for (const term of ranking.terms) {
    const values = recountTerm(term, ranking, drawn);
    for (let place = 0; place < scores.length; place += 1) scores[place]! += term.weight * values[place]!;
  }
  return scores;
}

/** Sum of the first so many values, for each of some numbers. */
function sumsUpTo(values: Float64Array, ends: readonly number[]): number[] {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => (sums[index + 1] = sums[index]! + value));
  return ends.map((end) => sums[end]!);
}

function medianRatio(ratios: readonly number[]): number | undefined {
  const middle = median(Float64Array.from(ratios, (ratio) => (Number.isNaN(ratio) ? Infinity : ratio)));
  return middle === undefined || !Number.isFinite(middle) ? undefined : middle;
}
