import { groupsOf } from './groupAt';
import { standingAt, type Judgement } from './judgeGroups';
import type { RankedGroups } from './rankGroups';

/** Traits of a product that the report speaks of; one product may have several. */
export type ProductTrait =
  | 'best'
  | 'scoreFromVolume'
  | 'usedNotSigned'
  | 'midConversion'
  | 'noEvidence'
  | 'smallSample'
  | 'highReject'
  | 'noConversion'
  | 'negativeScore'
  | 'abovePooled'
  | 'belowPooled';

/** Limits of the published report. */
export const productLimits = {
  usedCallRate: 0.1,
  midCallRateLow: 0.05,
  midCallRateHigh: 0.15,
  midSignRate: 0.02,
  highRejectRate: 0.6,
  /** The volume term is more than this share of the score. */
  volumeShare: 0.5,
} as const;

export interface SampleLimits {
  readonly smallSample: number;
  readonly cautionSample: number;
}

/**
 * What is to be said of each product, in rank order. Below `smallSample` records nothing is said but that there is no
 * evidence: one record without a call is no failed product. Above and below all records, and best, is a product only
 * beyond chance, its customers as the unit.
 */
export function describeProducts(
  ranking: RankedGroups,
  judgement: Judgement,
  limits: SampleLimits,
): (readonly ProductTrait[])[] {
  const volume = ranking.terms.find((term) => term.measure === 'records');
  const groups = groupsOf(ranking);
  const isAbove = (place: number) => standingAt(judgement, place) === 'above';
  const highestRate = groups.reduce(
    (highest, { place, callRate }) => (isAbove(place) ? Math.max(highest, callRate) : highest),
    0,
  );
  return groups.map(({ place, records, callRate, signRate, rejectRate, score }) => {
    if (records < limits.smallSample) return ['noEvidence'];
    const volumeTerm = volume === undefined ? 0 : volume.weight * (volume.normalised[place] ?? 0);
    const traits: readonly [ProductTrait, boolean][] = [
      ['best', isAbove(place) && callRate === highestRate],
      ['abovePooled', isAbove(place)],
      ['belowPooled', standingAt(judgement, place) === 'below'],
      ['scoreFromVolume', score > 0 && volumeTerm > productLimits.volumeShare * score],
      ['usedNotSigned', callRate >= productLimits.usedCallRate && signRate === 0],
      [
        'midConversion',
        callRate >= productLimits.midCallRateLow &&
          callRate <= productLimits.midCallRateHigh &&
          signRate < productLimits.midSignRate,
      ],
      ['highReject', rejectRate >= productLimits.highRejectRate],
      ['noConversion', callRate === 0 && records >= limits.cautionSample],
      ['negativeScore', score < 0],
      ['smallSample', records < limits.cautionSample],
    ];
    return traits.filter(([, holds]) => holds).map(([trait]) => trait);
  });
}
