import { quadrantNames, type QuadrantName } from './placeCustomers';
import type { MetricRole, MismatchResult } from './types';

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
  /** For a mismatched customer: the single change that takes it out, if one can. */
  readonly change: { readonly role: MetricRole; readonly from: number; readonly to: number } | undefined;
}

/**
 * Explains one customer: raw values, normalised values, weights, contributions, ranks, percentiles, quadrant and lines.
 *
 * @param sheetRow 1-based row of the user's sheet
 * @returns undefined where that row is not a customer of the analysis (a header, or a row that was left out)
 */
export function explainMismatch(result: MismatchResult, sheetRow: number): MismatchExplanation | undefined {
  const { customers, performance, cuts, placement, changes } = result;
  const customer = customers.sheetRows.indexOf(sheetRow);
  if (customer < 0) return undefined;
  const priority = customers.priority[customer]!;
  const score = performance.scores[customer]!;
  const roi = result.returns?.values[customer];
  return {
    customer,
    identity: customers.identity(customer),
    name: customers.name?.(customer),
    quadrant: quadrantNames[placement.quadrants[customer]!]!,
    priority: {
      ...standing(customers.priority, customer),
      line: cuts.priority,
      distance: priority - cuts.priority,
    },
    performance: {
      ...standing(performance.scores, customer),
      line: cuts.performance,
      distance: score - cuts.performance,
    },
    metrics: performance.metrics.map((metric) => ({
      role: metric.role,
      header: metric.header,
      direction: metric.direction,
      ...standing(metric.raw, customer),
      normalised: metric.normalised[customer]!,
      weight: metric.weight,
      contribution: metric.weight * metric.normalised[customer]!,
    })),
    roi: roi === undefined || Number.isNaN(roi) ? undefined : roi,
    change: changeOf(placement.mismatch.indexOf(customer)),
  };

  function changeOf(place: number): MismatchExplanation['change'] {
    const metric = place < 0 ? undefined : performance.metrics[changes.metrics[place]!];
    return metric && { role: metric.role, from: metric.raw[customer]!, to: changes.targets[place]! };
  }
}

function standing(values: Float64Array, customer: number): Standing {
  const value = values[customer]!;
  let higher = 0;
  let lower = 0;
  for (let other = 0; other < values.length; other += 1) {
    if (values[other]! > value) higher += 1;
    else if (values[other]! < value) lower += 1;
  }
  return { value, rank: higher + 1, percentile: lower / Math.max(1, values.length - 1) };
}
