import type { Correlation } from '../../engine/mismatch/correlate';
import type { Band } from '../../engine/mismatch/meansByBand';
import { quadrantNames } from '../../engine/mismatch/placeCustomers';
import type { MismatchResult } from '../../engine/mismatch/analyzeMismatch';
import type { MismatchRecipe } from '../../engine/mismatch/parameters';
import type { DataCheck } from '../../engine/table/types';
import { inputJson } from '../../report/json/inputJson';
import { withNulls } from '../../report/json/withNulls';

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
): unknown {
  const { cuts, placement, performance, drivers, segments, lifecycle } = result;
  const { counts } = placement;
  const [overinvested, wellPlaced, underinvested, rightlyLow] = counts.quadrants;
  return {
    analysis: 'mismatch',
    version,
    recipe,
    input: withDroppedRows(result, check),
    cutoffs: { priority: cuts.priority, performance: cuts.performance },
    counts: {
      valid: counts.valid,
      top: counts.top,
      bottom: counts.bottom,
      mismatch: counts.mismatch,
      expected: counts.expected,
      tiesAtPriorityCut: cuts.tiesAtPriorityCut,
      tiesAtPerformanceCut: cuts.tiesAtPerformanceCut,
      overinvested,
      wellPlaced,
      underinvested,
      rightlyLow,
    },
    effectiveWeights: performance.metrics.map((metric) => metric.effectiveWeight ?? null),
    metrics: performance.metrics.map((metric) => ({
      role: metric.role,
      header: metric.header,
      direction: metric.direction,
      weight: metric.weight,
      effectiveWeight: metric.effectiveWeight ?? null,
      lowerBound: metric.lowerBound,
      upperBound: metric.upperBound,
      skewness: metric.skewness ?? null,
    })),
    spearmanPriorityPerformance: drivers.performance.spearman ?? null,
    roi: roiJson(result),
    onboarding: onboardingJson(result),
    lifecycle: lifecycle?.stages.map(withNulls) ?? [],
    watchedStages: lifecycle === undefined ? null : withNulls(lifecycle.watched),
    segments: segments?.cells.map(segmentJson) ?? [],
    worstSegments: segments?.worst.map(({ industry, size }) => ({ industry, size })) ?? [],
    overratedSegments: segments?.overrated.map(({ industry, size }) => ({ industry, size })) ?? [],
    returnsByLevel: orNull(result.returnsBy.level),
    returnsByTeam: orNull(result.returnsBy.team),
    teamByLevel: result.teamByLevel?.map(withNulls) ?? null,
    returnsByLifecycle: returnsByLifecycleJson(result),
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
    reweighted: reweightedJson(result),
    actions: actionsJson(result),
    sensitivity: result.sensitivity.map(withNulls),
    weightSensitivity: orNull(result.weightSensitivity),
    losses: result.losses,
    cautions: result.cautions,
    get changes() {
      return changesJson(result);
    },
    get customers() {
      return customersJson(result);
    },
  };
}

function orNull(part: object | undefined) {
  return part === undefined ? null : withNulls(part);
}

/** Rows that the analysis dropped stand beside those that could not be read. */
function withDroppedRows(result: MismatchResult, check: DataCheck) {
  const input = inputJson(check);
  const { dropped } = result.customers;
  const columnOf = (role: string) => check.columns.find((column) => column.role === role)?.header ?? role;
  const rows = Array.from(dropped.sheetRows, (row, index) => ({
    row,
    column: columnOf(dropped.roles[dropped.codes[index]!]!),
    reason: 'missingValue',
  }));
  const excluded = [...input.excluded, ...rows].sort((a, b) => a.row - b.row);
  return { ...input, used: result.customers.count, excluded };
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
  return {
    all: correlationJson(onboarding.all),
    mismatch: correlationJson(onboarding.mismatch),
    matched: correlationJson(onboarding.matched),
    distinct: withNulls(onboarding.distinct),
    bands: {
      all: bandsJson(onboarding.ofAll.bands, 'meanAdoption'),
      mismatch: bandsJson(onboarding.ofMismatch.bands, 'meanAdoption'),
    },
    strata: {
      all: onboarding.ofAll.strata.map(withNulls),
      mismatch: onboarding.ofMismatch.strata.map(withNulls),
    },
  };
}

function returnsByLifecycleJson({ returnsByLifecycle }: MismatchResult) {
  if (returnsByLifecycle === undefined) return null;
  return { cuts: returnsByLifecycle.cuts, cells: returnsByLifecycle.cells.map(withNulls) };
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

function segmentJson(cell: NonNullable<MismatchResult['segments']>['cells'][number]) {
  return withNulls({
    industry: cell.industry,
    size: cell.size,
    all: cell.all,
    top: cell.top,
    mismatch: cell.mismatch,
    share: cell.share,
    lift: cell.lift,
    rate: cell.rate,
    meanPerformance: cell.meanPerformance,
    relativeRisk: cell.relativeRisk?.ratio,
    relativeRiskLow: cell.relativeRisk?.interval?.low,
    relativeRiskHigh: cell.relativeRisk?.interval?.high,
    isLargeEnough: cell.isLargeEnough,
  });
}

function reweightedJson({ reweighted }: MismatchResult) {
  if (reweighted === undefined) return null;
  const { weights, scored, cut, top, mismatch, mismatchRate, mismatchRateToday, overlap, overlapShare } =
    reweighted;
  const { mismatchRateWithoutAdoption } = reweighted;
  return withNulls({
    weights,
    scored,
    cut,
    top,
    mismatch,
    mismatchRate,
    mismatchRateToday,
    mismatchRateWithoutAdoption,
    overlap,
    overlapShare,
  });
}

/** One per mismatched customer: the distance to the line and the single change that leads over it. */
function changesJson({ customers, performance, placement, changes }: MismatchResult) {
  return Array.from(placement.mismatch, (customer, place) => {
    const metric = performance.metrics[changes.metrics[place]!];
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

function actionsJson(result: MismatchResult) {
  const { customers, earlyWarning, healthPlan, dormant, owners } = result;
  const ids = (members: Int32Array | undefined) =>
    members === undefined ? null : Array.from(members, customers.identity);
  return {
    earlyWarning: ids(earlyWarning?.members),
    healthPlan: ids(healthPlan?.members),
    dormant: ids(dormant?.members),
    recoverable: dormant?.recoverable ?? null,
    executiveOutreach: ids(owners?.outreach),
    ownerSupport: ids(owners?.support),
  };
}

function customersJson(result: MismatchResult) {
  const { customers, performance, placement, percentiles, returns, reweighted } = result;
  const known = (values: Float64Array | undefined, customer: number) => {
    const value = values?.[customer];
    return value === undefined || Number.isNaN(value) ? null : value;
  };
  return Array.from({ length: customers.count }, (_item, customer) => {
    const quadrant = placement.quadrants[customer]!;
    return {
      row: customers.sheetRows[customer],
      id: customers.identity(customer),
      name: customers.name?.(customer) ?? null,
      priority: customers.priority[customer],
      performance: performance.scores[customer],
      priorityPercentile: known(percentiles.priority, customer),
      performancePercentile: known(percentiles.performance, customer),
      top: quadrant <= 1,
      bottom: quadrant === 0 || quadrant === 3,
      mismatch: quadrant === 0,
      quadrant: quadrantNames[quadrant],
      roi: known(returns?.values, customer),
      reweightedPriority: known(reweighted?.scores, customer),
    };
  });
}
