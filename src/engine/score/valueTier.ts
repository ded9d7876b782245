import { Problem } from '../problem';
import { quantile } from '../statistics/quantile';
import { countReaching } from '../statistics/quantilePosition';
import { orderByScore } from './orderByScore';
import type { TierRule } from './types';
import { withoutMissing } from './withoutMissing';

/** Tier codes, in the order of `tierNames`. */
export const tierCode = { high: 0, mid: 1, low: 2, missing: 255 } as const;
export const tierNames = ['high', 'mid', 'low'] as const;
export type Tier = (typeof tierNames)[number];

export interface ValueTierRequest {
  /** One per row; NaN is missing and gets no tier. */
  readonly scores: Float64Array;
  /** The scores that the cuts are taken from under `percentile`; the scores themselves by default. */
  readonly population?: Float64Array;
  /** Shares, 0 to 1; 0.2 by default. */
  readonly highShare?: number;
  readonly lowShare?: number;
  readonly rule?: TierRule;
  /** One per row: order of equal scores under `rank`. */
  readonly names?: readonly string[];
}

export interface ValueTiers {
  /** A `tierCode` per row. */
  readonly tiers: Uint8Array;
  /** The lowest high and the highest low score (`rank`), or the two quantiles (`percentile`); undefined without scores. */
  readonly highCut: number | undefined;
  readonly lowCut: number | undefined;
  /** How many scores equal each cut: above 1 under `rank`, names decided who is in. */
  readonly tiesAtHighCut: number;
  readonly tiesAtLowCut: number;
}

/**
 * Parts rows into high, mid and low.
 *
 * `percentile`: high from PERCENTILE.INC(1 - highShare) up, low from PERCENTILE.INC(lowShare) down; ties share a tier,
 * so a tier can be larger than its share; a score that meets both cuts is high.
 * `rank`: exactly ceil(share * n) rows, at least one, from each end of the order by score, equal scores ordered by name in
 * code-point order, else by position; where both ends want a row it is high. Missing scores count in no n.
 *
 * @throws Problem `tier.shareOutOfRange` unless both shares are between 0 and 1; `tier.rankNeedsOwnPopulation` where a
 *   population is given under `rank`
 * @example
 * Array.from(valueTier({ scores: Float64Array.of(5, 1, 3, 2, 4) }).tiers); // [0, 2, 1, 1, 1]
 */
export function valueTier(request: ValueTierRequest): ValueTiers {
  const { scores, population = scores, highShare = 0.2, lowShare = 0.2, rule = 'percentile' } = request;
  for (const share of [highShare, lowShare]) {
    if (!(share >= 0 && share <= 1)) throw new Problem('tier.shareOutOfRange', { share });
  }
  if (rule === 'percentile')
    return tiersByPercentile(scores, withoutMissing(population), highShare, lowShare);
  if (population !== scores) throw new Problem('tier.rankNeedsOwnPopulation');
  return tiersByRank(scores, highShare, lowShare, request.names);
}

function tiersByPercentile(
  scores: Float64Array,
  members: Float64Array,
  highShare: number,
  lowShare: number,
): ValueTiers {
  const tiers = new Uint8Array(scores.length).fill(tierCode.missing);
  const highCut = quantile(members, 1 - highShare);
  const lowCut = quantile(members, lowShare);
  if (highCut !== undefined && lowCut !== undefined) {
    for (let row = 0; row < scores.length; row++) {
      const score = scores[row]!;
      if (score >= highCut) tiers[row] = tierCode.high;
      else if (score <= lowCut) tiers[row] = tierCode.low;
      else if (!Number.isNaN(score)) tiers[row] = tierCode.mid;
    }
  }
  return describe(tiers, members, highCut, lowCut);
}

function tiersByRank(
  scores: Float64Array,
  highShare: number,
  lowShare: number,
  names: readonly string[] | undefined,
): ValueTiers {
  const tiers = new Uint8Array(scores.length).fill(tierCode.missing);
  const members = withoutMissing(scores);
  const count = members.length;
  if (count === 0) return describe(tiers, members, undefined, undefined);
  const rows = members === scores ? undefined : rowsWithScore(scores, count);
  const memberNames = names && rows ? Array.from(rows, (row) => names[row]!) : names;
  const order = orderByScore(members, memberNames);
  const high = countReaching(count, highShare);
  const low = Math.min(count - high, countReaching(count, lowShare));
  order.forEach((member, place) => {
    const tier = place < high ? tierCode.high : place >= count - low ? tierCode.low : tierCode.mid;
    tiers[rows ? rows[member]! : member] = tier;
  });
  return describe(
    tiers,
    members,
    members[order[high - 1]!],
    low === 0 ? undefined : members[order[count - low]!],
  );
}

function describe(
  tiers: Uint8Array,
  members: Float64Array,
  highCut: number | undefined,
  lowCut: number | undefined,
): ValueTiers {
  return {
    tiers,
    highCut,
    lowCut,
    tiesAtHighCut: countEqual(members, highCut),
    tiesAtLowCut: countEqual(members, lowCut),
  };
}

function rowsWithScore(scores: Float64Array, count: number): Int32Array {
  const rows = new Int32Array(count);
  let filled = 0;
  for (let row = 0; row < scores.length; row++) if (!Number.isNaN(scores[row])) rows[filled++] = row;
  return rows;
}

function countEqual(values: Float64Array, cut: number | undefined): number {
  let count = 0;
  for (let row = 0; row < values.length; row++) if (values[row] === cut) count++;
  return count;
}
