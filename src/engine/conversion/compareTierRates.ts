import { bootstrapInterval } from '../statistics/bootstrapInterval';
import type { Interval } from '../statistics/interval';
import { divide } from './divide';
import { tierNames, type RankedGroups, type Tier, type TierSummary } from './types';

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

const high = tierNames.indexOf('high');
const low = tierNames.indexOf('low');
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
  const members = Array.from(ranking.tiers.keys()).filter(
    (place) => ranking.tiers[place] === high || ranking.tiers[place] === low,
  );
  const interval = (statistic: (sums: Sums) => number | undefined) =>
    bootstrapInterval(members.length, (units) => statistic(sumUnits(ranking, members, units)), {
      replicates: Math.round(
        Math.max(leastReplicates, Math.min(mostReplicates, workLimit / Math.max(1, members.length))),
      ),
    });
  const ofMeans = divide(tiers.high.meanCallRate, tiers.low.meanCallRate);
  const pooled = divide(tiers.high.pooledCallRate, tiers.low.pooledCallRate);
  return {
    ofMeans,
    pooled,
    ofMeansInterval: ofMeans === undefined ? undefined : interval(ratioOfMeans),
    pooledInterval: pooled === undefined ? undefined : interval(ratioPooled),
  };
}

/** Sums of the drawn groups, high tier first. */
interface Sums {
  readonly groups: readonly [number, number];
  readonly rates: readonly [number, number];
  readonly calls: readonly [number, number];
  readonly records: readonly [number, number];
}

function sumUnits(ranking: RankedGroups, members: readonly number[], units: Int32Array): Sums {
  const groups: [number, number] = [0, 0];
  const rates: [number, number] = [0, 0];
  const calls: [number, number] = [0, 0];
  const records: [number, number] = [0, 0];
  for (const unit of units) {
    const place = members[unit]!;
    const side = ranking.tiers[place] === high ? 0 : 1;
    groups[side]++;
    rates[side] += ranking.callRates[place]!;
    calls[side] += ranking.calls[place]!;
    records[side] += ranking.records[place]!;
  }
  return { groups, rates, calls, records };
}

function ratioOfMeans({ groups, rates }: Sums): number | undefined {
  return divide(divide(rates[0], groups[0]), divide(rates[1], groups[1]));
}

function ratioPooled({ calls, records }: Sums): number | undefined {
  return divide(divide(calls[0], records[0]), divide(calls[1], records[1]));
}
