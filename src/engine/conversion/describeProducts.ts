import type { Evidence } from './weighEvidence';
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
 * evidence: one record without a call is no failed product.
 */
export function describeProducts(
  ranking: RankedGroups,
  evidence: Evidence,
  pooledRate: number,
  limits: SampleLimits,
): (readonly ProductTrait[])[] {
  const volume = ranking.terms.find((term) => term.measure === 'records');
  let highestRate = 0;
  for (let place = 0; place < ranking.count; place += 1) {
    if (ranking.records[place]! >= limits.smallSample) {
      highestRate = Math.max(highestRate, ranking.callRates[place]!);
    }
  }
  return ranking.names.map((_, place) => {
    const records = ranking.records[place]!;
    if (records < limits.smallSample) return ['noEvidence'];
    const callRate = ranking.callRates[place]!;
    const score = ranking.scores[place]!;
    const signRate = ranking.signRates[place]!;
    const volumeTerm = volume === undefined ? 0 : volume.weight * volume.normalised[place]!;
    const traits: readonly [ProductTrait, boolean][] = [
      ['best', callRate > 0 && callRate === highestRate],
      ['abovePooled', evidence.lows[place]! > pooledRate],
      ['belowPooled', evidence.highs[place]! < pooledRate],
      ['scoreFromVolume', score > 0 && volumeTerm > productLimits.volumeShare * score],
      ['usedNotSigned', callRate >= productLimits.usedCallRate && signRate === 0],
      [
        'midConversion',
        callRate >= productLimits.midCallRateLow &&
          callRate <= productLimits.midCallRateHigh &&
          signRate < productLimits.midSignRate,
      ],
      ['highReject', ranking.rejectRates[place]! >= productLimits.highRejectRate],
      ['noConversion', callRate === 0 && records >= limits.cautionSample],
      ['negativeScore', score < 0],
      ['smallSample', records < limits.cautionSample],
    ];
    return traits.filter(([, holds]) => holds).map(([trait]) => trait);
  });
}
