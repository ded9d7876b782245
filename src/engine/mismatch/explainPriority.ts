import { etaSquared } from '../statistics/etaSquared';
import { isConstant } from '../statistics/isConstant';
import { linearRegression } from '../statistics/linearRegression';
import { quantiles } from '../statistics/quantile';
import { correlate, type Correlation } from './correlate';
import { crossPresent } from './crossGroupings';
import type { Grouping } from './groupCategory';
import { meansByBand, type Band } from './meansByBand';
import { everyone, pickValues } from './pickValues';
import type { CustomerRanks } from './rankCustomers';
import type { Customers } from './selectCustomers';

/** Share of the variance of the priority score that something explains. */
export interface ExplainedShare {
  /** eta squared for categories, R squared for numbers. */
  readonly share: number;
  /** Freed from what chance alone would explain with so many groups or columns; may be below 0. */
  readonly adjusted: number | undefined;
  /** Groups, or number columns. */
  readonly terms: number;
  readonly n: number;
}
/** What the priority score follows: performance, return, static labels or engagement. */
export interface PriorityDrivers {
  readonly performance: Correlation;
  readonly returns: Correlation | undefined;
  readonly industry: ExplainedShare | undefined;
  readonly size: ExplainedShare | undefined;
  /** Industry and size together: the groups are their combinations. */
  readonly labels: ExplainedShare | undefined;
  /** Onboarding and adoption together, or the one the table has. */
  readonly engagement: ExplainedShare | undefined;
  /** Labels explain more than engagement, both adjusted; undefined where either is. */
  readonly isDrivenByLabels: boolean | undefined;
  /** Mean performance by thirds of the priority (PERCENTILE.INC cuts, a cut belongs to the lower third), lowest first. */
  readonly tertiles: readonly Band[];
  /** Mean performance rises from each third to the next. */
  readonly risesWithPriority: boolean;
}

/** Explains the priority score by static labels and by engagement, and asks whether it goes with performance and return. */
export function explainPriority(
  customers: Customers,
  scores: Float64Array,
  returns: Float64Array | undefined,
  ranks: { readonly priority: CustomerRanks; readonly performance: CustomerRanks },
): PriorityDrivers {
  const { priority, industry, size } = customers;
  const labels = explainedByGroups(priority, crossPresent(industry, size));
  const engagement = explainedByNumbers(priority, [customers.onboarding, customers.adoption]);
  // There is a customer: the priority has quantiles.
  const tertiles = meansByBand(priority, scores, quantiles(priority, [1 / 3, 2 / 3] as const)!, 'lower');
  return {
    performance: correlate(priority, scores, undefined, {
      x: ranks.priority.averageRanks,
      y: ranks.performance.averageRanks,
    }),
    returns: returns === undefined ? undefined : correlate(priority, returns),
    industry: explainedByGroups(priority, industry),
    size: explainedByGroups(priority, size),
    labels,
    engagement,
    isDrivenByLabels:
      labels?.adjusted === undefined || engagement?.adjusted === undefined
        ? undefined
        : labels.adjusted > engagement.adjusted,
    tertiles,
    risesWithPriority: tertiles.every(
      ({ mean }, third) => third === 0 || (mean ?? NaN) > (tertiles[third - 1]?.mean ?? NaN),
    ),
  };
}

function explainedByGroups(
  priority: Float64Array,
  grouping: Grouping | undefined,
): ExplainedShare | undefined {
  const explained = grouping && etaSquared(priority, grouping.codes, grouping.labels.length);
  if (explained === undefined) return undefined;
  const { share, groups } = explained;
  const n = priority.length;
  return { share, adjusted: adjust(share, n, groups - 1), terms: groups, n };
}

function explainedByNumbers(
  priority: Float64Array,
  columns: readonly (Float64Array | undefined)[],
): ExplainedShare | undefined {
  const present = columns.filter((column) => column !== undefined);
  if (present.length === 0) return undefined;
  const rows = rowsWithAll(present, priority.length);
  const predictors = present
    .map((column) => pickValues(column, rows))
    .filter((column) => !isConstant(column));
  if (predictors.length === 0) return undefined;
  const outcome = pickValues(priority, rows);
  const fit = linearRegression(predictors, outcome);
  return (
    fit && {
      share: fit.rSquared,
      adjusted: fit.adjustedRSquared,
      terms: predictors.length,
      n: outcome.length,
    }
  );
}

/** The rows that have a value in every column; undefined where all have. */
function rowsWithAll(columns: readonly Float64Array[], count: number): Int32Array | undefined {
  const lacks = new Uint8Array(count);
  for (const column of columns) {
    for (let row = 0; row < count; row++) if (Number.isNaN(column[row])) lacks[row] = 1;
  }
  return lacks.includes(1) ? everyone(count).filter((row) => lacks[row] === 0) : undefined;
}

/** Adjusted R squared: 1 - (1 - share)(n - 1)/(n - 1 - parameters). */
function adjust(share: number, n: number, parameters: number): number | undefined {
  const free = n - 1 - parameters;
  return free > 0 ? 1 - ((1 - share) * (n - 1)) / free : undefined;
}
