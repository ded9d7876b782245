import { tierCode, type Tier } from '../score/valueTier';
import { clusteredRates } from '../statistics/clusteredRates';
import type { ClusterSums } from '../statistics/ClusterSums';
import { leastClusters } from '../statistics/designEffects';
import { unlessMissing } from '../statistics/unlessMissing';
import type { DrawnTierRates } from './drawTierRates';

/** What the rates of a tier rest on; bounds are 95 % intervals with the customer as the unit. */
export interface TierEvidence {
  readonly customers: number;
  readonly calling: number;
  /** Of the rate of all its records; undefined for fewer than five customers. */
  readonly pooledLow: number | undefined;
  readonly pooledHigh: number | undefined;
  /** Of the mean of its members' rates; undefined as well where nothing, or all, of the tier is called. */
  readonly meanLow: number | undefined;
  readonly meanHigh: number | undefined;
  /** Rate of all its records without the customer that has most of its calls. */
  readonly withoutLargest: number | undefined;
}

/**
 * The customers behind each tier and how far its rates can be trusted: exact intervals for the records that the clustered ones
 * are worth, bootstrap over customers for the means. Neither knows that tiers are chosen by their own calls: in new records
 * they would lie nearer to each other.
 */
export function weighTiers(
  customers: ClusterSums,
  { means }: DrawnTierRates,
): Readonly<Record<Tier, TierEvidence>> {
  const { lows, highs } = clusteredRates(
    customers,
    customers.pooledRate() ?? 0,
    (tier) => customers.clusters[tier]! >= leastClusters,
  );
  const weigh = (tier: Tier): TierEvidence => {
    // Every tier has its sums.
    const code = tierCode[tier];
    return {
      customers: customers.clusters[code]!,
      calling: customers.succeeding[code]!,
      pooledLow: unlessMissing(lows[code]),
      pooledHigh: unlessMissing(highs[code]),
      meanLow: means[tier]?.low,
      meanHigh: means[tier]?.high,
      withoutLargest: customers.rateWithoutLargest(code),
    };
  };
  return { high: weigh('high'), mid: weigh('mid'), low: weigh('low') };
}
