import { elementAt } from '../elementAt';
import { unlessMissing } from '../statistics/unlessMissing';
import type { MismatchResult } from './analyzeMismatch';
import { findSingleChanges } from './findSingleChanges';
import { quadrantNames, type QuadrantName } from './placeCustomers';
import type { MetricRole } from './selectCustomers';

/** A value, where it stands among all customers, and how far from its line. */
export interface Standing {
  readonly value: number;
  /** Place from the top, 1 is highest; ties share the best place. */
  readonly rank: number;
  /** 0 to 1, PERCENTRANK.INC. */
  readonly percentile: number;
}
export interface MetricExplanation extends Standing {
  readonly role: MetricRole;
  readonly header: string;
  readonly direction: 'higher' | 'lower';
  readonly normalised: number;
  readonly weight: number;
  /** weight x normalised; the contributions add up to the performance. */
  readonly contribution: number;
}
/** Why one customer stands where it stands. */
export interface MismatchExplanation {
  readonly customer: number;
  readonly identity: string;
  readonly name: string | undefined;
  readonly quadrant: QuadrantName;
  /** `distance` is value - line: 0 or more is top. */
  readonly priority: Standing & { readonly line: number; readonly distance: number };
  /** `distance` is value - line: 0 or less is bottom. */
  readonly performance: Standing & { readonly line: number; readonly distance: number };
  readonly metrics: readonly MetricExplanation[];
  readonly roi: number | undefined;
  /** The single change that takes it over the performance line, up or down, if one can; see `findSingleChanges`. */
  readonly change: { readonly role: MetricRole; readonly from: number; readonly to: number } | undefined;
}

/**
 * Explains one customer: raw values, normalised values, weights, contributions, ranks, percentiles, quadrant and lines.
 *
 * @param sheetRow 1-based row of the user's sheet
 * @returns undefined where that row is not a customer of the analysis (a header, or a row that was left out)
 */
export function explainMismatch(result: MismatchResult, sheetRow: number): MismatchExplanation | undefined {
  const { customers, performance, cuts, placement } = result;
  const customer = customers.sheetRows.indexOf(sheetRow);
  if (customer < 0) return undefined;
  const priority = standing(customers.priority, customer);
  const score = standing(performance.scores, customer);
  const roi = result.returns?.values[customer];
  return {
    customer,
    identity: customers.identity(customer),
    name: customers.name?.(customer),
    quadrant: elementAt(quadrantNames, elementAt(placement.quadrants, customer)),
    priority: { ...priority, line: cuts.priority, distance: priority.value - cuts.priority },
    performance: { ...score, line: cuts.performance, distance: score.value - cuts.performance },
    metrics: performance.metrics.map(({ role, header, direction, weight, raw, normalised }) => {
      const value = elementAt(normalised, customer);
      const contribution = weight * value;
      return {
        role,
        header,
        direction,
        ...standing(raw, customer),
        normalised: value,
        weight,
        contribution,
      };
    }),
    roi: unlessMissing(roi),
    change: changeOf(customer, result),
  };
}

function changeOf(
  customer: number,
  { performance: { scores, metrics }, cuts }: MismatchResult,
): MismatchExplanation['change'] {
  const changes = findSingleChanges(Int32Array.of(customer), scores, metrics, cuts);
  const metric = metrics[elementAt(changes.metrics, 0)];
  if (metric === undefined) return undefined;
  return { role: metric.role, from: elementAt(metric.raw, customer), to: elementAt(changes.targets, 0) };
}

function standing(values: Float64Array, customer: number): Standing {
  const value = elementAt(values, customer);
  let higher = 0;
  let lower = 0;
  for (const other of values) {
    if (other > value) higher++;
    else if (other < value) lower++;
  }
  return { value, rank: higher + 1, percentile: lower / Math.max(1, values.length - 1) };
}
