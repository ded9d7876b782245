import type { ConversionParameters } from './parameters';
import { tierCode, valueTier } from '../score/valueTier';

/** Where the tiers are cut, and how many groups share the score at each cut. */
export interface TierCuts {
  readonly highScore: number | undefined;
  readonly lowScore: number | undefined;
  readonly tiesAtHighCut: number;
  readonly tiesAtLowCut: number;
}

export interface TierAssignment {
  /** A `tierCode` by place in the ranking. */
  readonly tiers: Uint8Array;
  readonly cuts: TierCuts;
}

/**
 * Parts ranked groups into high, middle and low by the rules of `valueTier`; under `rank` the place in the ranking
 * decides which of several equal scores are in.
 *
 * The cuts say which score the last high and the first low group has, and how many groups share it.
 *
 * @param scores in rank order, highest first
 */
export function assignTiers(
  scores: Float64Array,
  { highShare, lowShare, tierRule }: Pick<ConversionParameters, 'highShare' | 'lowShare' | 'tierRule'>,
): TierAssignment {
  const tiers = valueTier({ scores, shares: { highs: [highShare], low: lowShare }, rule: tierRule });
  const highScore = scores[tiers.lastIndexOf(tierCode.high)];
  const firstLow = tiers.indexOf(tierCode.low);
  const lowScore = firstLow < 0 ? undefined : scores[firstLow];
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

function countEqual(scores: Float64Array, score: number | undefined): number {
  let count = 0;
  for (const other of scores) if (other === score) count += 1;
  return count;
}
