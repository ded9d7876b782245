import { pickAt } from '../statistics/pickAt';
import type { Column } from '../table/types';

/**
 * A category of every customer. Blank is a group of its own, the last one, with label '' (never dropped,
 * and a person sees it as "(blank)"); it is there only when some customer has no value.
 */
export interface Grouping {
  /** Index into `labels`, one per customer. */
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/**
 * The groups of a category column.
 *
 * @param kept rows of the column that are customers; undefined where all are
 * @returns undefined for a column of another kind
 */
export function groupCategory(
  column: Column | undefined,
  kept: Int32Array | undefined,
): Grouping | undefined {
  if (column?.kind !== 'category') return undefined;
  const codes = kept === undefined ? column.codes : pickAt(column.codes, kept);
  return groupBlanks(codes, column.labels);
}

/** Codes of -1, which are blank, become the last group. */
export function groupBlanks(codes: Int32Array, labels: readonly string[]): Grouping {
  if (!codes.includes(-1)) return { codes, labels };
  return { codes: codes.map((code) => (code < 0 ? labels.length : code)), labels: [...labels, ''] };
}
