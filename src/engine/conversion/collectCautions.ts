import type { Facts } from '../problem';
import { significanceLevel } from './testFeatures';
import {
  tierCode,
  tierNames,
  type Caution,
  type ConversionResult,
  type GroupAnalysis,
  type GroupKind,
} from './types';
import type { Evidence } from './weighEvidence';

/** Everything that cautions are drawn from: the result as far as it is known by then. */
export type CautionSources = Omit<ConversionResult, 'cautions'>;

/** A mean this many times the median is the work of a few extreme values. */
const skewedMean = 3;
/** A sentence with more names cannot be read. */
const mostNames = 5;
/** Time order is doubted from this share of reversed dates on. */
const doubtfulShare = 0.05;
/** Two measures of the same differ enough to be spoken of from this part of the smaller one on. */
const noticeableDifference = 0.1;

/** A change of a score that its three decimals show. */
const noticeableScore = 0.001;

/** What changes the reading of the report most. The summary and the pane show the beginning of the list only. */
const weightiest: readonly string[] = [
  'noCalls',
  'customerTiesAtHighCut',
  'customerTiesAtLowCut',
  'productMeansAgainstPooled',
  'callBeforeApplication',
  'zeroByChance',
  'customerSmallSamples',
  'immatureRecords',
  'duplicates',
  'duplicatesWithoutNumbers',
  'kpiFixedByRule',
];

/**
 * What a careful reader should know beside the figures, each with its size, the weightiest first. A caution never changes
 * a figure, and one that does not apply is not there.
 */
export function collectCautions(sources: CautionSources): Caution[] {
  return weightiestFirst([
    ...callCautions(sources),
    ...tieCautions('customer', sources.customers),
    ...tieCautions('product', sources.products),
    ...sampleCautions('customer', sources.customers, sources.customerEvidence, sources),
    ...sampleCautions('product', sources.products, sources.productEvidence, sources),
    ...meanCautions(sources),
    ...scoreCautions(sources),
    ...timeCautions(sources),
    ...recordCautions(sources),
    ...featureCautions(sources),
    ...kpiCautions(sources),
  ]);
}

function weightiestFirst(cautions: readonly Caution[]): Caution[] {
  const weighty = weightiest.flatMap((code) => cautions.filter((caution) => caution.code === code));
  return [...weighty, ...cautions.filter(({ code }) => !weightiest.includes(code))];
}

/** Whether two positive measures differ by more than rounding shows. */
function differ(first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return Math.abs(first - second) > noticeableDifference * Math.min(first, second);
}

function when(applies: boolean | undefined, code: string, facts: () => Facts): Caution[] {
  return applies === true ? [{ code, facts: facts() }] : [];
}

function callCautions({ overall, customers, customerEvidence }: CautionSources): Caution[] {
  if (overall.calls === 0) return [{ code: 'noCalls', facts: { records: overall.records } }];
  const withoutCalls = customers.ranking.calls.filter((calls) => calls === 0).length;
  return when(withoutCalls > 0, 'zeroByChance', () => ({
    withoutCalls,
    expected: customerEvidence.expectedWithoutCalls,
    callRate: overall.callRate,
    lowGroups: customers.tiers.low.groups,
    lowBelowPooled: customerEvidence.lowBelowPooled,
  }));
}

/** Ties matter where they are cut: some in the tier, some outside, by nothing but their names. */
function tieCautions(kind: GroupKind, { ranking, cuts, tiers }: GroupAnalysis): Caution[] {
  const inTier = (score: number | undefined, tier: number) =>
    ranking.scores.filter((other, place) => other === score && ranking.tiers[place] === tier).length;
  const highTied = inTier(cuts.highScore, tierCode.high);
  const lowTied = inTier(cuts.lowScore, tierCode.low);
  const facts = (ties: number, places: number, score: number | undefined): Facts => ({
    ties,
    places,
    score: score ?? 0,
    share: ties / ranking.count,
    groups: ranking.count,
  });
  return [
    ...when(tiers.high.groups > 0 && highTied < cuts.tiesAtHighCut, `${kind}TiesAtHighCut`, () =>
      facts(cuts.tiesAtHighCut, highTied, cuts.highScore),
    ),
    ...when(tiers.low.groups > 0 && lowTied < cuts.tiesAtLowCut, `${kind}TiesAtLowCut`, () =>
      facts(cuts.tiesAtLowCut, lowTied, cuts.lowScore),
    ),
  ];
}

function sampleCautions(
  kind: GroupKind,
  { ranking, tiers }: GroupAnalysis,
  evidence: Evidence,
  { parameters }: CautionSources,
): Caution[] {
  const high = tierCode.high;
  const small = (limit: number) =>
    ranking.records.filter((records, place) => records < limit && ranking.tiers[place] === high).length;
  const flagged = small(parameters.smallSample);
  const few = small(parameters.cautionSample);
  return [
    ...when(few > 0, `${kind}SmallSamples`, () => ({
      few,
      cautionSample: parameters.cautionSample,
      flagged,
      smallSample: parameters.smallSample,
      groups: tiers.high.groups,
    })),
    ...when(evidence.prior !== undefined && evidence.highNotByShrunken > 0, `${kind}Shrunken`, () => ({
      changed: evidence.highNotByShrunken,
      groups: tiers.high.groups,
    })),
  ];
}

function meanCautions({ productRatio, customers, products }: CautionSources): Caution[] {
  const { ofMeans, pooled, ofMeansInterval, pooledInterval } = productRatio;
  const { meanCallRate, pooledCallRate } = customers.tiers.high;
  const skewed = [customers.tiers.high, customers.tiers.low, products.tiers.high, products.tiers.low].some(
    ({ meanSampleSize, medianSampleSize }) =>
      meanSampleSize !== undefined &&
      medianSampleSize !== undefined &&
      medianSampleSize > 0 &&
      meanSampleSize > skewedMean * medianSampleSize,
  );
  const { high, low } = customers.tiers;
  return [
    ...when(differ(ofMeans, pooled), 'productMeansAgainstPooled', () => ({
      ofMeans: ofMeans!,
      pooled: pooled!,
      groups: products.tiers.high.groups,
      ...(ofMeansInterval && { ofMeansLow: ofMeansInterval.low, ofMeansHigh: ofMeansInterval.high }),
      ...(pooledInterval && { pooledLow: pooledInterval.low, pooledHigh: pooledInterval.high }),
    })),
    ...when(differ(meanCallRate, pooledCallRate), 'customerMeanAgainstPooled', () => ({
      meanCallRate: meanCallRate!,
      pooledCallRate: pooledCallRate!,
      groups: high.groups,
    })),
    ...when(
      skewed && high.medianSampleSize !== undefined && low.medianSampleSize !== undefined,
      'skewedSampleSizes',
      () => ({
        highMean: high.meanSampleSize!,
        lowMean: low.meanSampleSize!,
        highMedian: high.medianSampleSize!,
        lowMedian: low.medianSampleSize!,
      }),
    ),
  ];
}

function scoreCautions(sources: CautionSources): Caution[] {
  const { customers, products, customerStability: stability, productTraits } = sources;
  const byVolume = Array.from(products.ranking.tiers.keys()).filter(
    (place) =>
      tierNames[products.ranking.tiers[place]!] === 'high' &&
      productTraits[place]!.includes('scoreFromVolume'),
  );
  const unproved = byVolume.filter((place) => !productTraits[place]!.includes('abovePooled'));
  const missing = (kind: GroupKind, { ranking }: GroupAnalysis) => {
    const kept = ranking.terms.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
    const { parameters } = sources;
    const weights: readonly number[] =
      kind === 'customer' ? parameters.customerWeights : parameters.productWeights;
    const all = weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
    return when(ranking.missingMeasures.length > 0 && kept > 0, `${kind}ScoreWithoutTerm`, () => ({
      measures: ranking.missingMeasures,
      factor: all / kept,
    }));
  };
  return [
    ...missing('customer', customers),
    ...missing('product', products),
    ...when(unproved.length > 0, 'scoreFromVolume', () => ({
      products: unproved.slice(0, mostNames).map((place) => products.ranking.names[place]!),
      count: byVolume.length,
      unproved: unproved.length,
      callRate: sources.overall.callRate,
    })),
    ...when(
      stability?.topScoreWithoutLargest !== undefined &&
        Math.abs(stability.topScoreWithoutLargest - stability.topScore!) >= noticeableScore,
      'largestSetsScale',
      () => ({
        largest: stability!.largest!,
        topScore: stability!.topScore!,
        without: stability!.topScoreWithoutLargest!,
      }),
    ),
    ...when(stability !== undefined && stability.nearHighCut > 0, 'nearHighCut', () => ({
      near: stability!.nearHighCut,
      retained: stability!.highRetained,
      groups: customers.tiers.high.groups,
    })),
    ...when(
      stability?.highRetainedUnderWeights !== undefined &&
        stability.highRetainedUnderWeights < customers.tiers.high.groups,
      'weightsAreAChoice',
      () => ({ retained: stability!.highRetainedUnderWeights!, groups: customers.tiers.high.groups }),
    ),
  ];
}

function timeCautions({ timeOrder, trend, parameters }: CautionSources): Caution[] {
  const { callBeforeApplication, openBeforeApplication, callBeforeOpen } = timeOrder;
  const { callDateWithoutCall, callsWithinWindow } = timeOrder;
  const reversed = (order: typeof callBeforeApplication, code: string, more: Facts = {}) =>
    when(order !== undefined && order.reversed > doubtfulShare * order.both, code, () => ({
      reversed: order!.reversed,
      both: order!.both,
      ...more,
    }));
  return [
    ...reversed(callBeforeApplication, 'callBeforeApplication', {
      within: callsWithinWindow ?? 0,
      days: parameters.callWindowDays,
    }),
    ...reversed(openBeforeApplication, 'openBeforeApplication'),
    ...reversed(callBeforeOpen, 'callBeforeOpen'),
    ...when(callDateWithoutCall !== undefined && callDateWithoutCall > 0, 'callDateWithoutCall', () => ({
      count: callDateWithoutCall!,
    })),
    ...when(
      trend !== undefined && trend.maturity.immature > 0 && trend.maturity.mature > 0,
      'immatureRecords',
      () => ({
        immature: trend!.maturity.immature,
        immatureCalls: trend!.maturity.immatureCalls,
        days: trend!.maturity.days,
        matureCallRate: trend!.maturity.matureCallRate!,
      }),
    ),
  ];
}

function recordCautions(sources: CautionSources): Caution[] {
  const { funnel, overall, stageDisagreements } = sources;
  const { calledWhileRejected, calledOutsideCallable } = funnel;
  return [
    ...when((calledWhileRejected ?? 0) > 0 || (calledOutsideCallable ?? 0) > 0, 'stagesDoNotNest', () => ({
      calls: overall.calls,
      rejected: calledWhileRejected ?? 0,
      outside: calledOutsideCallable ?? 0,
    })),
    ...stageDisagreements.map(({ outcome, byFlag, byStage }) => ({
      code: `${outcome}ByStageDiffers`,
      facts: { byFlag, byStage },
    })),
    ...duplicateCautions(sources),
  ];
}

function duplicateCautions({ duplicates, withoutDuplicates, overall }: CautionSources): Caution[] {
  if (withoutDuplicates === undefined) return [];
  const { exact, repeatedPairs } = duplicates;
  const facts = {
    exact,
    callRate: overall.callRate,
    without: withoutDuplicates.callRate,
    leaving: withoutDuplicates.customersLeavingHigh + withoutDuplicates.productsLeavingHigh,
  };
  return repeatedPairs === undefined
    ? [{ code: 'duplicatesWithoutNumbers', facts }]
    : [{ code: 'duplicates', facts: { ...facts, repeatedPairs } }];
}

function featureCautions({ customerTests, productTests, customers }: CautionSources): Caution[] {
  const values = [...(customerTests?.values ?? []), ...(productTests?.values ?? [])];
  const consequences = customers.features.some(
    ({ dimension }) => dimension === 'feedback' || dimension === 'intent',
  );
  return [
    ...when(values.length > 0, 'featureTests', () => ({
      tested: values.length,
      significant: values.filter(({ qValue }) => qValue < significanceLevel).length,
    })),
    ...when(consequences, 'featuresAreConsequences', () => ({})),
  ];
}

function kpiCautions({ kpis }: CautionSources): Caution[] {
  const unreachable = kpis.filter(({ fixedByRule, status }) => fixedByRule && status !== 'met');
  return when(unreachable.length > 0, 'kpiFixedByRule', () => ({
    kpis: unreachable.map(({ id }) => id),
    count: unreachable.length,
  }));
}
