import type { ConversionParameters } from './parameters';
import { tierCode, valueTier } from '../score/valueTier';

/** Where the tiers are cut, and how many groups share the score at each cut. */
export interface TierCuts {
  readonly highScore: number | undefined;
  readonly lowScore: number | undefined;
  readonly tiesAtHighCut: number;
  readonly tiesAtLowCut: number;
  /** Groups that stand where both cuts fall on one score: they are not ranked. 0 where the cuts are apart. */
  readonly tiesAtBothCuts: number;
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
 * Where both cuts fall on one score, whoever stands on it is in the middle, as under `percentile`: nothing but a name would
 * tell the best of them from the worst.
 *
 * The cuts say which score the last high and the first low group has, and how many groups share it.
 *
 * @param scores in rank order, highest first
 */
export function assignTiers(
  scores: Float64Array,
  { highShare, lowShare, tierRule }: Pick<ConversionParameters, 'highShare' | 'lowShare' | 'tierRule'>,
): TierAssignment {
  const asked = valueTier({ scores, shares: { highs: [highShare], low: lowShare }, rule: tierRule });
  const { highScore: both } = cutScores(scores, asked);
  const doCoincide = both !== undefined && both === cutScores(scores, asked).lowScore;
  const tiers = doCoincide
    ? asked.map((tier, place) => (scores[place] === both ? tierCode.mid : tier))
    : asked;
  const { highScore, lowScore } = cutScores(scores, tiers);
  return {
    tiers,
    cuts: {
      tiesAtBothCuts: doCoincide ? countEqual(scores, both) : 0,
      highScore,
      lowScore,
      tiesAtHighCut: countEqual(scores, highScore),
      tiesAtLowCut: countEqual(scores, lowScore),
    },
  };
}

/** Score of the last high group and of the first low one; undefined where there is none. */
function cutScores(scores: Float64Array, tiers: Uint8Array) {
  const scoreAt = (place: number) => (place < 0 ? undefined : scores[place]);
  return {
    highScore: scoreAt(tiers.lastIndexOf(tierCode.high)),
    lowScore: scoreAt(tiers.indexOf(tierCode.low)),
  };
}

function countEqual(scores: Float64Array, score: number | undefined): number {
  let count = 0;
  for (const other of scores) if (other === score) count += 1;
  return count;
}
