import { betaBinomialPrior, type BetaPrior } from '../statistics/betaBinomialPrior';
import { orderDescending } from '../statistics/orderDescending';
import { shrunkenRate } from '../statistics/shrunkenRate';
import { wilsonInterval } from '../statistics/wilsonInterval';
import { tierCode } from '../score/valueTier';
import { standingAt, type Judgement } from './judgeGroups';
import type { RankedGroups } from './rankGroups';

/** How much each group's call rate can be trusted; arrays in rank order. */
export interface Evidence {
  /** Wilson 95 % interval of the call rate. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** The same for the sign rate and the reject rate; NaN where the table does not tell them. */
  readonly signLows: Float64Array;
  readonly signHighs: Float64Array;
  readonly rejectLows: Float64Array;
  readonly rejectHighs: Float64Array;
  /** Call rate drawn towards that of all groups, the more the fewer records; NaN without a prior. */
  readonly shrunken: Float64Array;
  /** Rank by the shrunken rate, from 1. */
  readonly shrunkenRanks: Int32Array;
  readonly prior: BetaPrior | undefined;
  /** Groups without a call that chance alone would give if all had the pooled rate. */
  readonly expectedWithoutCalls: number;
  /** Groups of the low tier whose rate is below that of all beyond chance. */
  readonly lowBelowPooled: number;
  /** Groups of the high tier that would not be among as many best by shrunken rate. */
  readonly highNotByShrunken: number;
}

/** Intervals and shrunken rates for every group: a rate of 2 in 2 says less than one of 20 in 25. */
export function weighEvidence(ranking: RankedGroups, judgement: Judgement): Evidence {
  const { count, calls, records, signs, signsTold, rejects, rejectsTold } = ranking;
  const calling = intervals(calls, records, true);
  const signing = intervals(signs, signsTold, ranking.known.has('signed'));
  const rejecting = intervals(rejects, rejectsTold, ranking.known.has('rejected'));
  const prior = betaBinomialPrior(calls, records);
  const shrunken = new Float64Array(count).fill(NaN);
  if (prior !== undefined) {
    for (let place = 0; place < count; place += 1)
      shrunken[place] = shrunkenRate(calls[place]!, records[place]!, prior);
  }
  const shrunkenRanks = ranksDescending(prior === undefined ? ranking.callRates : shrunken);
  const high = tierCode.high;
  const low = tierCode.low;
  const highCount = ranking.tiers.filter((tier) => tier === high).length;
  let expectedWithoutCalls = 0;
  let lowBelowPooled = 0;
  let highNotByShrunken = 0;
  for (let place = 0; place < count; place += 1) {
    expectedWithoutCalls += (1 - judgement.pooledRate) ** records[place]!;
    if (ranking.tiers[place] === low && standingAt(judgement, place) === 'below') lowBelowPooled += 1;
    if (ranking.tiers[place] === high && shrunkenRanks[place]! > highCount) highNotByShrunken += 1;
  }
  return {
    lows: calling.lows,
    highs: calling.highs,
    signLows: signing.lows,
    signHighs: signing.highs,
    rejectLows: rejecting.lows,
    rejectHighs: rejecting.highs,
    shrunken,
    shrunkenRanks,
    prior,
    expectedWithoutCalls,
    lowBelowPooled,
    highNotByShrunken,
  };
}

/** A group of which no record tells the outcome has no interval. */
function intervals(hits: Int32Array, records: Int32Array, known: boolean) {
  const lows = new Float64Array(hits.length).fill(NaN);
  const highs = new Float64Array(hits.length).fill(NaN);
  for (let place = 0; known && place < hits.length; place += 1) {
    const interval = wilsonInterval(hits[place]!, records[place]!);
    if (interval === undefined) continue;
    lows[place] = interval.low;
    highs[place] = interval.high;
  }
  return { lows, highs };
}

/** Ranks from the highest value on; equal values keep the order of the ranking. */
function ranksDescending(values: Float64Array): Int32Array {
  const order = orderDescending(values);
  const ranks = new Int32Array(values.length);
  order.forEach((place, index) => {
    ranks[place] = index + 1;
  });
  return ranks;
}
