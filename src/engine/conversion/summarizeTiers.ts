import { mediansByGroup } from '../statistics/mediansByGroup';
import { divide } from '../statistics/divide';
import { tierCode, tierNames, type Tier } from '../score/valueTier';
import type { RankedGroups } from './rankGroups';

/** The groups of one tier taken together. Means are over groups, pooled rates over their records. */
export interface TierSummary {
  readonly tier: Tier;
  readonly groups: number;
  readonly share: number;
  readonly records: number;
  readonly recordShare: number;
  readonly calls: number;
  readonly callShare: number | undefined;
  readonly meanCallRate: number | undefined;
  readonly pooledCallRate: number | undefined;
  readonly meanCalls: number | undefined;
  readonly pooledSignRate: number | undefined;
  readonly pooledRejectRate: number | undefined;
  /** Groups without a single call. */
  readonly withoutCalls: number;
  readonly meanSampleSize: number | undefined;
  readonly medianSampleSize: number | undefined;
  readonly meanTestDays: number | undefined;
}

/** Numbers of the records and the tier of each of them, for the means and medians of a tier. */
export interface TierNumbers {
  readonly tiers: Uint8Array;
  readonly sampleSizes: Float64Array | undefined;
  readonly testDays: Float64Array | undefined;
}

/**
 * Each tier as a whole: the unweighted mean of its groups' rates beside the rate of their records taken together, which
 * differ where small groups have extreme rates.
 */
export function summarizeTiers(
  ranking: RankedGroups,
  numbers: TierNumbers,
): Readonly<Record<Tier, TierSummary>> {
  const { known } = ranking;
  const { tiers, sampleSizes, testDays } = numbers;
  const meanSampleSizes = sampleSizes && meansByTier(sampleSizes, tiers);
  const medianSampleSizes = sampleSizes && mediansByGroup(sampleSizes, tiers, tierNames.length);
  const meanTestDays = testDays && meansByTier(testDays, tiers);
  const totalCalls = total(ranking.calls, 0, ranking.count);
  const totalRecords = total(ranking.records, 0, ranking.count);
  const summary = (tier: Tier): TierSummary => {
    const code = tierCode[tier];
    // Tiers are runs of the ranking.
    const start = ranking.tiers.indexOf(code);
    const end = start < 0 ? start : ranking.tiers.lastIndexOf(code) + 1;
    const groups = end - start;
    const records = total(ranking.records, start, end);
    const calls = total(ranking.calls, start, end);
    return {
      tier,
      groups,
      share: ranking.count === 0 ? 0 : groups / ranking.count,
      records,
      recordShare: totalRecords === 0 ? 0 : records / totalRecords,
      calls,
      callShare: divide(calls, totalCalls),
      meanCallRate: divide(total(ranking.callRates, start, end), groups),
      pooledCallRate: divide(calls, records),
      meanCalls: divide(calls, groups),
      pooledSignRate: known.has('signed')
        ? divide(total(ranking.signs, start, end), total(ranking.signsTold, start, end))
        : undefined,
      pooledRejectRate: known.has('rejected')
        ? divide(total(ranking.rejects, start, end), total(ranking.rejectsTold, start, end))
        : undefined,
      withoutCalls: ranking.calls
        .subarray(Math.max(start, 0), Math.max(end, 0))
        .filter((count) => count === 0).length,
      meanSampleSize: meanSampleSizes?.[code],
      medianSampleSize: medianSampleSizes?.[code],
      meanTestDays: meanTestDays?.[code],
    };
  };
  return { high: summary('high'), mid: summary('mid'), low: summary('low') };
}

function total(values: ArrayLike<number>, start: number, end: number): number {
  let sum = 0;
  for (let index = start; index < end; index += 1) sum += values[index]!;
  return sum;
}

/** Mean of the numbers of each tier, by tier code, missing ones left out. */
function meansByTier(values: Float64Array, tiers: Uint8Array): readonly (number | undefined)[] {
  const sums = tierNames.map(() => 0);
  const counts = tierNames.map(() => 0);
  for (let row = 0; row < values.length; row += 1) {
    const tier = tiers[row]!;
    const value = values[row]!;
    if (tier >= sums.length || value !== value) continue;
    sums[tier]! += value;
    counts[tier]! += 1;
  }
  return sums.map((sum, tier) => divide(sum, counts[tier]));
}
