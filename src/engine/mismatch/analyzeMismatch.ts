import type { MismatchParameters } from './parameters';
import type { Table } from '../table/types';
import { findCautions, type Caution } from './findCautions';
import { measureMismatch, type MismatchMeasures } from './measureMismatch';

/** The mismatch analysis: who gets a high investment priority and does not perform, where, why, and what to do. */
export interface MismatchResult extends MismatchMeasures {
  readonly cautions: readonly Caution[];
}

/**
 * Finds the customers with a high investment priority and a low performance, where they are, why, and what to do.
 *
 * @param table one row per customer; needs a priority and at least one of sales, adoption and support, uses all other roles it has
 * @throws Problem as `selectCustomers`
 */
export function analyzeMismatch(table: Table, parameters: MismatchParameters): MismatchResult {
  const measures = measureMismatch(table, parameters);
  return { ...measures, cautions: findCautions(measures) };
}
