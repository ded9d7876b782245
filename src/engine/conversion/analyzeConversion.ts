import type { ConversionParameters } from './parameters';
import type { Table } from '../table/types';
import type { Caution } from './cautions/makeCaution';
import { collectCautions } from './collectCautions';
import { reviewConversion, type ConversionReview } from './reviewConversion';

export interface ConversionResult extends ConversionReview {
  readonly cautions: readonly Caution[];
}

/**
 * Which customers and products turn tests into calls and contracts, from a table of one row a record.
 *
 * @throws Problem as `readRecords` does: the table has no rows, or lacks a column that the analysis cannot do without
 */
export function analyzeConversion(table: Table, parameters: ConversionParameters): ConversionResult {
  const review = reviewConversion(table, parameters);
  return { ...review, cautions: collectCautions(review) };
}
