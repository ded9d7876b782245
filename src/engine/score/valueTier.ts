import { Problem } from '../problem';
import { quantile } from '../statistics/quantile';
import { countReaching } from '../statistics/quantilePosition';
import { sum } from '../statistics/sum';
import { knownRange } from './knownRange';
import { orderByScore } from './orderByScore';
import { missingTier, tierByCuts, type TierCuts } from './tierByCuts';
import type { TierRule } from './types';
import { withoutMissing } from './withoutMissing';

/** Codes of three tiers, in the order of `tierNames`. */
export const tierCode = { high: 0, mid: 1, low: 2, missing: missingTier } as const;
export const tierNames = ['high', 'mid', 'low'] as const;
export type Tier = (typeof tierNames)[number];

/** Shares of tiers, each 0 to 1: what they leave is a tier of its own between them. */
export interface TierShares {
  /** From the highest tier down. */
  readonly highs: readonly number[];
  /** Share of the lowest tier; without it there is none below the rest. */
  readonly low?: number | undefined;
}

export interface ValueTierRequest {
  /** One per row; NaN is missing and gets no tier. */
  readonly scores: Float64Array;
  /** The scores that the cuts are taken from under `percentile`; the scores themselves by default. */
  readonly population?: Float64Array;
  readonly shares: TierShares;
  readonly rule?: TierRule;
  /** One per row: order of equal scores under `rank`. */
  readonly names?: readonly string[];
}

/**
 * Parts rows into tiers by shares, 0 the highest.
 *
 * `percentile`: by the cuts of `cutsOfShares`; ties share a tier, see `tierByCuts`.
 * `rank`: exactly ceil(share * n) rows from each end of the order by score, equal scores ordered by name in code-point
 * order, else by position; where both ends want a row it is high. Missing scores count in no n. A share of 0 takes nobody.
 *
 * @returns one code per row; `tierCode.missing` for a missing score, and for all without a population
 * @throws Problem `tier.shareOutOfRange` unless every share is between 0 and 1; `tier.rankNeedsOwnPopulation` where a
 *   population is given under `rank`
 * @example
 * Array.from(valueTier({ scores: Float64Array.of(5, 1, 3, 2, 4), shares: { highs: [0.2], low: 0.2 } })); // [0, 2, 1, 1, 1]
 */
export function valueTier(request: ValueTierRequest): Uint8Array {
  const { scores, population = scores, shares, rule = 'percentile' } = request;
  if (rule === 'percentile') {
    const cuts = cutsOfShares(population, shares);
    return cuts ? tierByCuts(scores, cuts) : new Uint8Array(scores.length).fill(missingTier);
  }
  if (population !== scores) throw new Problem('tier.rankNeedsOwnPopulation');
  return tierByRank(scores, checked(shares), request.names);
}

/**
 * The cuts of tiers by their shares: a tier starts at PERCENTILE.INC(1 - its share and all above it), the lowest reaches
 * up to PERCENTILE.INC(its share). A share of 0 takes nobody, one of 1 everybody.
 *
 * @param population missing scores (NaN) are left out
 * @returns undefined where the population has no scores
 * @throws Problem `tier.shareOutOfRange` unless every share is between 0 and 1
 * @example
 * cutsOfShares(Float64Array.of(1, 2, 3, 4, 5), { highs: [0.25, 0.25] }); // { highs: [4, 3], low: undefined, range: { low: 1, high: 5 } }
 */
export function cutsOfShares(population: Float64Array, shares: TierShares): TierCuts | undefined {
  const { highs, low } = checked(shares);
  const members = withoutMissing(population);
  if (members.length === 0) return undefined;
  return {
    highs: cumulated(highs).map((share) => (share === 0 ? Infinity : cutBelow(members, 1 - share))),
    low:
      low === undefined ? undefined : low === 1 ? Infinity : low === 0 ? -Infinity : quantile(members, low),
    range: knownRange(members),
  };
}

/** Everybody is above the cut that leaves nobody out. */
function cutBelow(members: Float64Array, share: number): number {
  return share === 0 ? -Infinity : quantile(members, share)!;
}

/** Each share with all above it. Sums of decimals are taken for decimals: seven times 0.1 is 0.7, not a little more. */
function cumulated(shares: readonly number[]): number[] {
  return shares.map((_, tier) => {
    const total = sum(shares.slice(0, tier + 1));
    const decimal = Math.round(total * 1e12) / 1e12;
    return Math.min(1, Math.abs(decimal - total) < 1e-14 ? decimal : total);
  });
}

function checked(shares: TierShares): TierShares {
  for (const share of [...shares.highs, shares.low ?? 0]) {
    if (!(share >= 0 && share <= 1)) throw new Problem('tier.shareOutOfRange', { share });
  }
  return shares;
}

function tierByRank(
  scores: Float64Array,
  { highs, low }: TierShares,
  names: readonly string[] | undefined,
): Uint8Array {
  const tiers = new Uint8Array(scores.length).fill(missingTier);
  const members = withoutMissing(scores);
  const count = members.length;
  const rows = members === scores ? undefined : rowsWithScore(scores, count);
  const memberNames = names && rows ? Array.from(rows, (row) => names[row]!) : names;
  const ends = cumulated(highs).map((share) => countOf(count, share));
  const lowest = low === undefined ? 0 : Math.min(count - (ends.at(-1) ?? 0), countOf(count, low));
  let tier = 0;
  orderByScore(members, memberNames).forEach((member, place) => {
    while (tier < ends.length && place >= ends[tier]!) tier++;
    tiers[rows ? rows[member]! : member] = place >= count - lowest ? ends.length + 1 : tier;
  });
  return tiers;
}

function countOf(count: number, share: number): number {
  return share === 0 ? 0 : countReaching(count, share);
}

function rowsWithScore(scores: Float64Array, count: number): Int32Array {
  const rows = new Int32Array(count);
  let filled = 0;
  for (let row = 0; row < scores.length; row++) if (!Number.isNaN(scores[row])) rows[filled++] = row;
  return rows;
}
