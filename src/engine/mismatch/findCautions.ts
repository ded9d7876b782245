import type { Facts } from '../problem';
import { normalisations } from '../score/normalisations';
import type { Interval } from '../statistics/interval';
import type { PriorityVerdict } from './judgePriority';
import type { MismatchMeasures } from './measureMismatch';

/** What a careful reader should know beside the figures. Changes no figure. */
export interface Caution {
  readonly code: string;
  readonly facts: Facts;
}

const skewed = 2;
const fewCustomers = 30;
/** So many values of a column are named. */
const mostNamed = 5;
const noticeableCorrelationChange = 0.1;

/** All cautions that the figures call for, the weightiest first. Each rule stands alone and returns what it has to say. */
export function findCautions(result: MismatchMeasures): Caution[] {
  return rules.flatMap((rule) => rule(result));
}

const rules: readonly ((result: MismatchMeasures) => Caution[])[] = [
  aboutCount,
  aboutDroppedRows,
  aboutBaseRate,
  aboutTies,
  aboutWeights,
  aboutMethod,
  aboutWeightChoice,
  aboutSelection,
  aboutReturns,
  aboutLifecycle,
  aboutSegments,
  aboutReweighting,
  aboutEarlyWarning,
  aboutLists,
  () => [caution('notACause')],
];

function caution(code: string, facts: Facts = {}): Caution {
  return { code, facts };
}

function aboutCount({ placement: { counts } }: MismatchMeasures): Caution[] {
  const cautions: Caution[] = [];
  if (counts.valid < fewCustomers)
    cautions.push(caution('fewCustomers', { count: counts.valid, minimum: fewCustomers }));
  if (counts.mismatch === 0) cautions.push(caution('noMismatch'));
  else if (counts.mismatch < fewCustomers && counts.valid >= fewCustomers) {
    cautions.push(caution('fewMismatched', { count: counts.mismatch, minimum: fewCustomers }));
  }
  return cautions;
}

function aboutDroppedRows({ customers }: MismatchMeasures): Caution[] {
  const { dropped, count } = customers;
  const total = dropped.sheetRows.length;
  return total === 0
    ? []
    : [caution('droppedRows', { count: total, share: total / (total + count), roles: dropped.roles })];
}

/** Some mismatches are there by chance; unless priority goes with performance, that is all of them. */
function aboutBaseRate({ placement: { counts }, drivers, judgement }: MismatchMeasures): Caution[] {
  if (counts.mismatch === 0) return [];
  const facts = {
    mismatch: counts.mismatch,
    expected: counts.expected,
    lift: counts.mismatch / counts.expected,
  };
  const { spearman, spearmanInterval } = drivers.performance;
  const { verdict } = judgement;
  if (spearman === undefined || spearmanInterval === undefined || verdict === undefined) {
    return [caution('expectedByChance', facts)];
  }
  const { low, high } = spearmanInterval;
  return [caution(verdictCautions[verdict], { ...facts, spearman, low, high })];
}

const verdictCautions: Readonly<Record<PriorityVerdict, string>> = {
  uninformative: 'priorityUninformative',
  inverse: 'priorityRunsAgainst',
  informative: 'priorityInformative',
  open: 'priorityOpen',
};

function aboutTies({ cuts, placement: { counts }, parameters }: MismatchMeasures): Caution[] {
  const cautions: Caution[] = [];
  const groups = [
    ['tiesAtPriorityCut', cuts.tiesAtPriorityCut, counts.top, parameters.topShare],
    ['tiesAtPerformanceCut', cuts.tiesAtPerformanceCut, counts.bottom, parameters.bottomShare],
  ] as const;
  for (const [code, ties, members, asked] of groups) {
    if (ties > 1) cautions.push(caution(code, { ties, members, share: members / counts.valid, asked }));
  }
  return cautions;
}

function aboutWeights({ performance }: MismatchMeasures): Caution[] {
  const { metrics, method } = performance;
  const cautions: Caution[] = [];
  for (const metric of metrics) {
    const facts = { metric: metric.role, nominal: metric.weight };
    if (metric.isConstant) {
      cautions.push(caution('constantMetric', facts));
      continue;
    }
    const effective = metric.effectiveWeight;
    const skewness = metric.skewness;
    const isWeak = effective !== undefined && Math.abs(effective) < Math.abs(metric.weight) / 2;
    if (isWeak) {
      const code = method === 'minmax' ? 'weakMetric' : 'steadyMetric';
      cautions.push(caution(code, { ...facts, effective }));
    }
    const isSkewed = skewness !== undefined && Math.abs(skewness) > skewed;
    if (isSkewed && method === 'minmax') cautions.push(caution('skewedMetric', { ...facts, skewness }));
  }
  if (!normalisations[method].needsPopulation && metrics.length > 1) cautions.push(caution('notNormalised'));
  return cautions;
}

function aboutMethod({ sensitivity, placement: { counts } }: MismatchMeasures): Caution[] {
  if (counts.mismatch === 0 || sensitivity.length === 0) return [];
  const shares = sensitivity.map(({ sharedShare }) => sharedShare ?? 1);
  return [
    caution('methodSensitivity', {
      methods: sensitivity.map(({ method }) => method),
      counts: sensitivity.map(({ mismatch }) => mismatch),
      lowestShared: Math.min(...shares),
    }),
  ];
}

function aboutWeightChoice({ weightSensitivity }: MismatchMeasures): Caution[] {
  return weightSensitivity === undefined ? [] : [caution('weightSensitivity', { ...weightSensitivity })];
}

/** The mismatch is selected by its performance, and performance contains adoption. */
function aboutSelection({ onboarding, customers }: MismatchMeasures): Caution[] {
  if (onboarding === undefined || !customers.metrics.some(({ role }) => role === 'adoption')) return [];
  const { all, mismatch, distinct } = onboarding;
  const cautions: Caution[] = [];
  if (all.r !== undefined && mismatch.r !== undefined) {
    const change = Math.abs(all.r - mismatch.r);
    const code = change > noticeableCorrelationChange ? 'rangeRestricted' : 'selectedOnOutcome';
    cautions.push(caution(code, { all: all.r, mismatch: mismatch.r }));
  }
  if (distinct.n < mismatch.n * 0.9 && distinct.r !== undefined && mismatch.r !== undefined) {
    cautions.push(
      caution('repeatedPairs', { n: mismatch.n, distinct: distinct.n, r: mismatch.r, distinctR: distinct.r }),
    );
  }
  return cautions;
}

function aboutReturns({ returns, returnComparison }: MismatchMeasures): Caution[] {
  if (returns === undefined || returnComparison === undefined) return [];
  const cautions: Caution[] = [];
  const { missing, costNotPositive } = returns.blank;
  if (missing + costNotPositive > 0) {
    cautions.push(caution('blankReturns', { count: missing + costNotPositive, missing, costNotPositive }));
  }
  const { difference, mismatch, matched, bootstrap } = returnComparison;
  if (difference !== undefined && holdsZero(difference)) {
    cautions.push(
      caution('returnsDoNotDiffer', {
        difference: difference.difference,
        low: difference.low,
        high: difference.high,
      }),
    );
  }
  const resampled = bootstrap?.difference;
  if (difference && resampled && holdsZero(difference) !== holdsZero(resampled)) {
    cautions.push(
      caution('returnIntervalsDisagree', {
        low: difference.low,
        high: difference.high,
        otherLow: resampled.low,
        otherHigh: resampled.high,
      }),
    );
  }
  for (const [group, figures] of [['mismatch', mismatch] as const, ['matched', matched] as const]) {
    const { mean, median, winsorisedMean } = figures;
    if (mean === undefined || median === undefined || winsorisedMean === undefined) continue;
    if (mean > 1.2 * median) cautions.push(caution('skewedReturns', { group, mean, median, winsorisedMean }));
  }
  return cautions;
}

function holdsZero({ low, high }: Interval): boolean {
  return low <= 0 && high >= 0;
}

/** Stages that go by other names than the watched ones. */
function aboutLifecycle({ lifecycle }: MismatchMeasures): Caution[] {
  if (lifecycle === undefined) return [];
  const { watched, stages } = lifecycle;
  const known = stages.flatMap(({ stage }) => (stage === '' ? [] : [stage]));
  if (watched.topShare !== undefined || known.length === 0) return [];
  return [caution('watchedStagesAbsent', { stages: watched.stages, known: known.slice(0, mostNamed) })];
}

function aboutSegments({ segments, parameters }: MismatchMeasures): Caution[] {
  if (segments === undefined) return [];
  const cautions: Caution[] = [];
  const filled = segments.cells.filter(({ top }) => top > 0);
  const small = filled.filter(({ pValue }) => pValue === undefined);
  if (small.length > 0) {
    cautions.push(
      caution('smallCells', { count: small.length, cells: filled.length, minimum: parameters.minimumCell }),
    );
  }
  const compared = segments.cells.filter(({ relativeRisk }) => relativeRisk?.interval !== undefined);
  if (compared.length > 1) {
    cautions.push(caution('manyComparisons', { cells: compared.length, byChance: compared.length * 0.05 }));
  }
  return cautions;
}

function aboutReweighting({ reweighted, customers }: MismatchMeasures): Caution[] {
  if (reweighted === undefined) return [];
  const cautions: Caution[] = [];
  if (reweighted.weights[1] > 0 && customers.metrics.some(({ role }) => role === 'adoption')) {
    const { mismatchRate, mismatchRateWithoutAdoption } = reweighted;
    if (mismatchRate !== undefined) {
      cautions.push(
        mismatchRateWithoutAdoption === undefined
          ? caution('reweightingCircular', { rate: mismatchRate })
          : caution('reweightingPartlyCircular', {
              rate: mismatchRate,
              without: mismatchRateWithoutAdoption,
            }),
      );
    }
  }
  if (reweighted.scored < customers.count) {
    cautions.push(caution('notRescored', { count: customers.count - reweighted.scored }));
  }
  return cautions;
}

/** A line that all scores are on the same side of belongs to another scale. */
function aboutEarlyWarning({ earlyWarning, parameters }: MismatchMeasures): Caution[] {
  if (earlyWarning?.lowestQuarter === undefined) return [];
  const { members, known, lowestQuarter } = earlyWarning;
  if (members.length > 0 && members.length < known) return [];
  const line = parameters.onboardingLow;
  return [caution('onboardingLine', { count: members.length, known, line, quarter: lowestQuarter })];
}

/** Who is in no list because the table does not say where they belong, and whose cost is in no sum. */
function aboutLists({ owners, dormant, customers }: MismatchMeasures): Caution[] {
  const cautions: Caution[] = [];
  if (owners && owners.unknownLevel > 0) {
    cautions.push(caution('unknownLevel', { count: owners.unknownLevel }));
  }
  if (dormant && customers.cac && dormant.withoutCost > 0) {
    const facts = { count: dormant.withoutCost, dormant: dormant.members.length };
    cautions.push(caution('dormantWithoutCost', facts));
  }
  return cautions;
}
