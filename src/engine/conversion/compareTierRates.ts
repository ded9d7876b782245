import { bootstrapIntervals } from '../statistics/bootstrapInterval';
import type { Interval } from '../statistics/interval';
import { divide } from '../statistics/divide';
import { tierCode, type Tier } from '../score/valueTier';
import type { RankedGroups } from './rankGroups';
import type { TierSummary } from './summariseTiers';

/** How many times the high tier's call rate is the low tier's, measured in two ways. */
export interface TierRatio {
  /** Ratio of the unweighted means over groups, as published. */
  readonly ofMeans: number | undefined;
  /** Ratio of the rates of all records of the tiers. */
  readonly pooled: number | undefined;
  /** 95 % bootstrap intervals: groups are drawn anew from both tiers. */
  readonly ofMeansInterval: Interval | undefined;
  readonly pooledInterval: Interval | undefined;
}

const high = tierCode.high;
const low = tierCode.low;
/** Draws of single groups in all replicates together. */
const workLimit = 500_000;
const mostReplicates = 1000;
const leastReplicates = 100;

/**
 * Call rate of the high tier over that of the low tier. A mean of rates gives a product with 3 of 7 the weight of one
 * with 39 of 513; the pooled rate does not. Undefined where the low tier has no calls.
 */
export function compareTierRates(
  ranking: RankedGroups,
  tiers: Readonly<Record<Tier, TierSummary>>,
): TierRatio {
  const members = membersOf(ranking);
  const replicates = Math.max(
    leastReplicates,
    Math.min(mostReplicates, workLimit / Math.max(1, members.count)),
  );
  const [ofMeansInterval, pooledInterval] = bootstrapIntervals(
    members.count,
    2,
    (units) => ratiosOf(members, units),
    { replicates: Math.round(replicates) },
  );
  const ofMeans = divide(tiers.high.meanCallRate, tiers.low.meanCallRate);
  const pooled = divide(tiers.high.pooledCallRate, tiers.low.pooledCallRate);
  return {
    ofMeans,
    pooled,
    ofMeansInterval: ofMeans === undefined ? undefined : ofMeansInterval,
    pooledInterval: pooled === undefined ? undefined : pooledInterval,
  };
}

/** The groups of the high and the low tier, in columns. */
interface Members {
  readonly count: number;
  /** 0 for the high tier, 1 for the low one. */
  readonly sides: Uint8Array;
  readonly rates: Float64Array;
  readonly calls: Int32Array;
  readonly records: Int32Array;
}

function membersOf({ tiers, callRates, calls, records }: RankedGroups): Members {
  const isMember = (_: number, place: number) => tiers[place] === high || tiers[place] === low;
  const sides = tiers.filter(isMember).map((tier) => (tier === high ? 0 : 1));
  return {
    count: sides.length,
    sides,
    rates: callRates.filter(isMember),
    calls: calls.filter(isMember),
    records: records.filter(isMember),
  };
}

/** Ratio of the mean rates and of the pooled rates of the drawn groups, high tier over low tier. */
function ratiosOf(
  { sides, rates, calls, records }: Members,
  units: Int32Array,
): [ofMeans: number | undefined, pooled: number | undefined] {
  const groupCounts = new Float64Array(2);
  const rateSums = new Float64Array(2);
  const callSums = new Float64Array(2);
  const recordSums = new Float64Array(2);
  // Counted: this is done for every group of every replicate.
  for (let drawn = 0; drawn < units.length; drawn += 1) {
    const unit = units[drawn]!;
    const side = sides[unit]!;
    groupCounts[side]! += 1;
    rateSums[side]! += rates[unit]!;
    callSums[side]! += calls[unit]!;
    recordSums[side]! += records[unit]!;
  }
  return [
    divide(divide(rateSums[0]!, groupCounts[0]!), divide(rateSums[1]!, groupCounts[1]!)),
    divide(divide(callSums[0]!, recordSums[0]!), divide(callSums[1]!, recordSums[1]!)),
  ];
}
