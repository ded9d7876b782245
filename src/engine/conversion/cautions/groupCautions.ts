import type { Facts } from '../../problem';
import { tierCode } from '../../score/valueTier';
import { subjects } from '../perSubject';
import type { SampleLimits } from '../describeProducts';
import type { ConversionReview } from '../reviewConversion';
import type { SubjectReview } from '../reviewSubject';
import type { TierSummary } from '../summarizeTiers';
import { makeCaution, type Caution } from './makeCaution';

/** A mean this many times the median is the work of a few extreme values. */
const skewedMean = 3;
/** Two measures of the same differ enough to be spoken of from this part of the smaller one on. */
const noticeableDifference = 0.1;

/** What to keep in mind about the tiers: calls that chance denies, ties at the cuts, small samples, means. */
export function groupCautions(review: ConversionReview): Caution[] {
  const { customer, product } = review.subjects;
  return [
    ...callCautions(review),
    ...subjects.flatMap((subject) => tieCautions(review.subjects[subject])),
    ...subjects.flatMap((subject) => sampleCautions(review.subjects[subject], review.parameters)),
    ...meanCautions(customer, product),
  ];
}

function callCautions({ overall, subjects: { customer } }: ConversionReview): Caution[] {
  if (overall.calls === 0) return [{ code: 'noCalls', facts: { records: overall.records } }];
  const withoutCalls = customer.ranking.calls.filter((calls) => calls === 0).length;
  return makeCaution(
    'zeroByChance',
    withoutCalls > 0 && {
      withoutCalls,
      expected: customer.evidence.expectedWithoutCalls,
      callRate: overall.callRate,
      lowGroups: customer.tiers.low.groups,
      lowBelowPooled: customer.evidence.lowBelowPooled,
    },
  );
}

/** Ties matter where they are cut: some in the tier, some outside, by nothing but their names. */
function tieCautions({ ranking, cuts, tiers }: SubjectReview): Caution[] {
  const atCut = (tier: 'high' | 'low', score: number | undefined, ties: number): Facts | false => {
    const places = ranking.scores.filter(
      (other, place) => other === score && ranking.tiers[place] === tierCode[tier],
    ).length;
    const groups = ranking.count;
    return (
      tiers[tier].groups > 0 &&
      places < ties && { ties, places, score: score ?? 0, share: ties / groups, groups }
    );
  };
  return [
    ...makeCaution(`${ranking.subject}TiesAtHighCut`, atCut('high', cuts.highScore, cuts.tiesAtHighCut)),
    ...makeCaution(`${ranking.subject}TiesAtLowCut`, atCut('low', cuts.lowScore, cuts.tiesAtLowCut)),
    ...makeCaution(
      `${ranking.subject}TiesAtBothCuts`,
      cuts.tiesAtBothCuts > 0 && { ties: cuts.tiesAtBothCuts, groups: ranking.count },
    ),
  ];
}

function sampleCautions(
  { ranking, tiers, evidence }: SubjectReview,
  { cautionSample, smallSample }: SampleLimits,
): Caution[] {
  const high = tierCode.high;
  const small = (limit: number) =>
    ranking.records.filter((records, place) => records < limit && ranking.tiers[place] === high).length;
  const { groups } = tiers.high;
  const { prior, highNotByShrunken: changed } = evidence;
  const few = small(cautionSample);
  return [
    ...makeCaution(
      `${ranking.subject}SmallSamples`,
      few > 0 && { few, cautionSample, flagged: small(smallSample), smallSample, groups },
    ),
    ...makeCaution(`${ranking.subject}Shrunken`, prior !== undefined && changed > 0 && { changed, groups }),
  ];
}

function meanCautions(customer: SubjectReview, product: SubjectReview): Caution[] {
  const { ofMeans, pooled, ofMeansInterval, pooledInterval } = product.ratio;
  const { high, low } = customer.tiers;
  const { meanCallRate, pooledCallRate } = high;
  return [
    ...makeCaution(
      'productMeansAgainstPooled',
      ofMeans !== undefined &&
        pooled !== undefined &&
        // A ratio is not said without its interval.
        ofMeansInterval !== undefined &&
        pooledInterval !== undefined &&
        differ(ofMeans, pooled) && {
          ofMeans,
          pooled,
          groups: product.tiers.high.groups,
          ofMeansLow: ofMeansInterval.low,
          ofMeansHigh: ofMeansInterval.high,
          pooledLow: pooledInterval.low,
          pooledHigh: pooledInterval.high,
        },
    ),
    ...makeCaution(
      'customerMeanAgainstPooled',
      meanCallRate !== undefined &&
        pooledCallRate !== undefined &&
        differ(meanCallRate, pooledCallRate) && { meanCallRate, pooledCallRate, groups: high.groups },
    ),
    ...makeCaution(
      'skewedSampleSizes',
      [high, low, product.tiers.high, product.tiers.low].some(isSkewed) && sampleFacts(high, low),
    ),
  ];
}

function sampleFacts(high: TierSummary, low: TierSummary): Facts | false {
  const { meanSampleSize: highMean, medianSampleSize: highMedian } = high;
  const { meanSampleSize: lowMean, medianSampleSize: lowMedian } = low;
  return (
    highMean !== undefined &&
    highMedian !== undefined &&
    lowMean !== undefined &&
    lowMedian !== undefined && { highMean, lowMean, highMedian, lowMedian }
  );
}

function isSkewed({ meanSampleSize: mean, medianSampleSize: median }: TierSummary): boolean {
  return mean !== undefined && median !== undefined && median > 0 && mean > skewedMean * median;
}

/** Whether two positive measures differ by more than rounding shows. */
function differ(first: number, second: number): boolean {
  return Math.abs(first - second) > noticeableDifference * Math.min(first, second);
}
