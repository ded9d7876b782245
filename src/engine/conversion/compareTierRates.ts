import type { Interval } from '../statistics/interval';
import { divide } from '../statistics/divide';
import type { Tier } from '../score/valueTier';
import type { DrawnTierRates } from './drawTierRates';
import type { TierSummary } from './summarizeTiers';

/** How many times the high tier's call rate is the low tier's, measured in two ways. */
export interface TierRatio {
  /** Ratio of the unweighted means over groups, as published. */
  readonly ofMeans: number | undefined;
  /** Ratio of the rates of all records of the tiers. */
  readonly pooled: number | undefined;
  /** 95 % bootstrap intervals: customers are drawn anew, each with all of its records. */
  readonly ofMeansInterval: Interval | undefined;
  readonly pooledInterval: Interval | undefined;
}

/**
 * Call rate of the high tier over that of the low tier. A mean of rates gives a product with 3 of 7 the weight of one
 * with 39 of 513; the pooled rate does not. Undefined where the low tier has no calls.
 */
export function compareTierRates(
  tiers: Readonly<Record<Tier, TierSummary>>,
  drawn: DrawnTierRates,
): TierRatio {
  const ofMeans = divide(tiers.high.meanCallRate, tiers.low.meanCallRate);
  const pooled = divide(tiers.high.pooledCallRate, tiers.low.pooledCallRate);
  return {
    ofMeans,
    pooled,
    ofMeansInterval: ofMeans === undefined ? undefined : drawn.ratioOfMeans,
    pooledInterval: pooled === undefined ? undefined : drawn.ratioPooled,
  };
}
