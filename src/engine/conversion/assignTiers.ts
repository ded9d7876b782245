import type { ConversionParameters } from '../recipe/types';
import { quantile } from '../statistics/quantile';
import { tierNames, type Tier, type TierCuts } from './types';

export interface TierAssignment {
  /** Index into `tierNames` by place in the ranking. */
  readonly tiers: Uint8Array;
  readonly cuts: TierCuts;
}

const code: Readonly<Record<Tier, number>> = {
  high: tierNames.indexOf('high'),
  mid: tierNames.indexOf('mid'),
  low: tierNames.indexOf('low'),
};

/**
 * Parts ranked groups into high, middle and low.
 *
 * Rule `rank`: exactly ceil(share x n) groups, at least one, from each end of the ranking; where both ends want the same
 * group it is high. Rule `percentile`: high from PERCENTILE.INC(1 - high share) up, low from PERCENTILE.INC(low share)
 * down, ties included; where both hold, as when all scores are equal, it is high.
 *
 * The cuts say which score the last high and the first low group has, and how many groups share it.
 *
 * @param scores in rank order, highest first
 */
export function assignTiers(
  scores: Float64Array,
  parameters: Pick<ConversionParameters, 'highShare' | 'lowShare' | 'tierRule'>,
): TierAssignment {
  const count = scores.length;
  const { high, low } =
    parameters.tierRule === 'rank' ? sizesByRank(count, parameters) : sizesByScore(scores, parameters);
  const tiers = new Uint8Array(count).fill(code.mid);
  tiers.fill(code.high, 0, high);
  tiers.fill(code.low, count - low);
  const highScore = high > 0 ? scores[high - 1] : undefined;
  const lowScore = low > 0 ? scores[count - low] : undefined;
  return {
    tiers,
    cuts: {
      highScore,
      lowScore,
      tiesAtHighCut: countEqual(scores, highScore),
      tiesAtLowCut: countEqual(scores, lowScore),
    },
  };
}

function sizesByRank(count: number, shares: { readonly highShare: number; readonly lowShare: number }) {
  const high = Math.min(count, tierSize(shares.highShare, count));
  return { high, low: Math.min(count - high, tierSize(shares.lowShare, count)) };
}

/** ceil(share x n), at least 1. The product is rounded first: 0.07 x 100 is 7.000000000000001 in binary. */
function tierSize(share: number, count: number): number {
  return Math.max(1, Math.ceil(Number((share * count).toFixed(9))));
}

function sizesByScore(
  scores: Float64Array,
  shares: { readonly highShare: number; readonly lowShare: number },
) {
  const highCut = quantile(scores, 1 - shares.highShare) ?? Infinity;
  const lowCut = quantile(scores, shares.lowShare) ?? -Infinity;
  let high = 0;
  let low = 0;
  for (const score of scores) {
    if (score >= highCut) high++;
    else if (score <= lowCut) low++;
  }
  return { high, low };
}

function countEqual(scores: Float64Array, score: number | undefined): number {
  let count = 0;
  for (const other of scores) if (other === score) count++;
  return count;
}
