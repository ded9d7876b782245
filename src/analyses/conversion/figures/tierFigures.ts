import type { TierSummary } from '../../../engine/conversion/summariseTiers';
import type { Figures } from './Figure';

/** The figures of one tier, their names led by the tier's. */
export function tierFigures(name: string, tier: TierSummary): Figures {
  return {
    [`${name}Groups`]: tier.groups,
    [`${name}Share`]: tier.share,
    [`${name}Records`]: tier.records,
    [`${name}RecordShare`]: tier.recordShare,
    [`${name}Calls`]: tier.calls,
    [`${name}CallShare`]: tier.callShare,
    [`${name}MeanCallRate`]: tier.meanCallRate,
    [`${name}PooledCallRate`]: tier.pooledCallRate,
    [`${name}MeanCalls`]: tier.meanCalls,
    [`${name}WithoutCalls`]: tier.withoutCalls,
    [`${name}MeanSampleSize`]: tier.meanSampleSize,
    [`${name}MedianSampleSize`]: tier.medianSampleSize,
    [`${name}MeanTestDays`]: tier.meanTestDays,
  };
}
