import type { MismatchResult } from '../../engine/mismatch/analyzeMismatch';
import type { Correlation } from '../../engine/mismatch/correlate';
import type { SegmentCell } from '../../engine/mismatch/crossSegments';
import type { Band } from '../../engine/mismatch/meansByBand';
import type { MismatchRecipe } from '../../engine/mismatch/parameters';
import { quadrantNames } from '../../engine/mismatch/placeCustomers';
import { verdictNames, verdictsOf } from '../../engine/mismatch/testMismatchChoices';
import type { DataCheck } from '../../engine/table/types';
import { choicesJson } from '../../report/json/choicesJson';
import { inputJson } from '../../report/json/inputJson';
import { pick } from '../../report/json/pick';
import { withNulls } from '../../report/json/withNulls';
import { peersOfPlanned } from './lists/healthPlan';
import { customersJson } from './customersJson';

/**
 * The whole result as plain data under names that never change: scripts read them. Rates are fractions, rows are 1-based
 * sheet rows, a figure that is not defined is null, more may stand beside what is there.
 * `customers` and `changes` are built when they are read: for a million customers they are far larger than everything else.
 */
export function mismatchJson(
  result: MismatchResult,
  check: DataCheck,
  recipe: MismatchRecipe,
  version: string,
): object {
  const { cuts, placement, performance, drivers, segments, lifecycle } = result;
  const { metrics } = performance;
  const { quadrants, ...counts } = placement.counts;
  return {
    analysis: 'mismatch',
    version,
    recipe,
    input: withDroppedRows(result, check),
    cutoffs: pick(cuts, ['priority', 'performance']),
    counts: {
      ...counts,
      ...pick(cuts, ['tiesAtPriorityCut', 'tiesAtPerformanceCut']),
      ...Object.fromEntries(quadrantNames.map((name, code) => [name, quadrants[code]])),
    },
    effectiveWeights: metrics.map(({ effectiveWeight }) => effectiveWeight ?? null),
    metrics: metrics.map((metric) => withNulls(pick(metric, metricFields))),
    spearmanPriorityPerformance: drivers.performance.spearman ?? null,
    priorityJudgement: withNulls(result.judgement),
    roi: roiJson(result),
    onboarding: onboardingJson(result),
    lifecycle: lifecycle?.stages.map(withNulls) ?? [],
    watchedStages: orNull(lifecycle?.watched),
    segments: segments?.cells.map(segmentJson) ?? [],
    worstSegments: segments?.worst.map((cell) => pick(cell, ['industry', 'size'])) ?? [],
    reliableSegments: segments?.reliable.map((cell) => pick(cell, ['industry', 'size'])) ?? [],
    overratedSegments: segments?.overrated.map((cell) => pick(cell, ['industry', 'size'])) ?? [],
    returnsByLevel: orNull(result.returnsBy.level),
    returnsByTeam: orNull(result.returnsBy.team),
    teamByLevel: result.teamByLevel?.map(withNulls) ?? null,
    returnsByLifecycle: orNull(
      result.returnsByLifecycle && pick(result.returnsByLifecycle, ['cuts', 'cells']),
    ),
    drivers: {
      performance: correlationJson(drivers.performance),
      returns: drivers.returns === undefined ? null : correlationJson(drivers.returns),
      industry: orNull(drivers.industry),
      size: orNull(drivers.size),
      labels: orNull(drivers.labels),
      engagement: orNull(drivers.engagement),
      tertiles: bandsJson(drivers.tertiles, 'meanPerformance'),
    },
    alignment: result.alignment.map(withNulls),
    gap: orNull(result.gap),
    reweighted: orNull(result.reweighted && pick(result.reweighted, reweightedFields)),
    actions: actionsJson(result),
    choices: choicesJson(result.choices, verdictsOf(result), verdictNames, result.customers.identity),
    sensitivity: result.sensitivity.map(withNulls),
    weightSensitivity: orNull(result.weightSensitivity),
    losses: result.losses,
    cautions: result.cautions,
    get changes() {
      return changesJson(result);
    },
    get healthPlan() {
      return healthPlanJson(result);
    },
    get customers() {
      return customersJson(result);
    },
  };
}

const metricFields = [
  'role',
  'header',
  'direction',
  'weight',
  'effectiveWeight',
  'lowerBound',
  'upperBound',
  'skewness',
] as const;
const segmentFields = [
  'industry',
  'size',
  'all',
  'top',
  'mismatch',
  'share',
  'lift',
  'rate',
  'shrunkenRate',
  'pValue',
  'qValue',
  'meanPerformance',
] as const;
const reweightedFields = [
  'weights',
  'scored',
  'cut',
  'top',
  'mismatch',
  'mismatchRate',
  'mismatchRateToday',
  'mismatchRateWithoutAdoption',
  'overlap',
  'overlapShare',
] as const;

function orNull(part: object | undefined) {
  return part === undefined ? null : withNulls(part);
}

/** Rows that the analysis dropped stand beside those that could not be read. */
function withDroppedRows({ customers }: MismatchResult, check: DataCheck) {
  const input = inputJson(check);
  const { sheetRows, codes, roles } = customers.dropped;
  const headers = roles.map((role) => check.columns.find((column) => column.role === role)?.header ?? role);
  const rows = Array.from(sheetRows, (row, index) => ({
    row,
    column: headers[codes[index] ?? NaN],
    reason: 'missingValue',
  }));
  const excluded = [...input.excluded, ...rows].sort((a, b) => a.row - b.row);
  return { ...input, used: customers.count, excluded };
}

function roiJson({ returns, returnComparison }: MismatchResult) {
  if (returns === undefined || returnComparison === undefined) return null;
  const { bootstrap, ...figures } = returnComparison;
  return withNulls({
    ...figures,
    bootstrap: bootstrap && {
      replicates: bootstrap.replicates,
      mismatchMean: bootstrap.first,
      matchedMean: bootstrap.second,
      difference: bootstrap.difference,
    },
    blank: returns.blank,
  });
}

function onboardingJson({ onboarding }: MismatchResult) {
  if (onboarding === undefined) return null;
  const { all, mismatch, matched, distinct, ofAll, ofMismatch } = onboarding;
  return {
    all: correlationJson(all),
    mismatch: correlationJson(mismatch),
    matched: correlationJson(matched),
    distinct: withNulls(distinct),
    bands: {
      all: bandsJson(ofAll.bands, 'meanAdoption'),
      mismatch: bandsJson(ofMismatch.bands, 'meanAdoption'),
    },
    strata: { all: ofAll.strata.map(withNulls), mismatch: ofMismatch.strata.map(withNulls) },
  };
}

function correlationJson({ spearmanInterval, ...correlation }: Correlation) {
  return withNulls({
    ...correlation,
    spearmanLow: spearmanInterval?.low,
    spearmanHigh: spearmanInterval?.high,
  });
}

function bandsJson(bands: readonly Band[], meanName: string) {
  return bands.map(({ mean, ...band }) => withNulls({ ...band, [meanName]: mean }));
}

function segmentJson(cell: SegmentCell) {
  return withNulls({
    ...pick(cell, segmentFields),
    relativeRisk: cell.relativeRisk?.ratio,
    relativeRiskLow: cell.relativeRisk?.interval?.low,
    relativeRiskHigh: cell.relativeRisk?.interval?.high,
    isLargeEnough: cell.isLargeEnough,
  });
}

/** One per mismatched customer: the distance to the line and the single change that leads over it. */
function changesJson({ customers, performance, placement, changes }: MismatchResult) {
  return Array.from(placement.mismatch, (customer, place) => {
    const metric = performance.metrics[changes.metrics[place] ?? NaN];
    return {
      row: customers.sheetRows[customer],
      id: customers.identity(customer),
      gap: changes.gaps[place],
      metric: metric?.role ?? null,
      from: metric?.raw[customer] ?? null,
      to: metric === undefined ? null : changes.targets[place],
    };
  });
}

/** One per customer of the plan, as its sheet lists them: the change that would lift it, and the peers who did. */
function healthPlanJson(result: MismatchResult) {
  const { customers } = result;
  const changes = new Map(changesJson(result).map((change) => [change.row, change]));
  return Array.from(peersOfPlanned(result), ([customer, peers]) => ({
    ...changes.get(customers.sheetRows[customer]),
    peers: peers?.count ?? null,
    did: peers?.did ?? null,
    nearest: Array.from(peers?.first ?? [], customers.identity),
  }));
}

function actionsJson({ customers, earlyWarning, healthPlan, dormant, owners }: MismatchResult) {
  const ids = (members: Int32Array | undefined) =>
    members === undefined ? null : Array.from(members, customers.identity);
  return {
    earlyWarning: ids(earlyWarning?.members),
    healthPlan: ids(healthPlan?.members),
    dormant: ids(dormant?.members),
    /** What can be steered: the effort still planned for dormant customers. What was spent on them cannot be recovered. */
    recoverable: dormant?.effort ?? null,
    spentOnDormant: dormant?.spent ?? null,
    executiveOutreach: ids(owners?.outreach),
    ownerSupport: ids(owners?.support),
  };
}
