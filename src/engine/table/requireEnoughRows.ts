import type { TableReading } from './readTable';
import { asReasons } from './rows/summarizeExcluded';

/** Tiers of a fifth need five rows; percentiles of fewer say nothing about anybody. */
export const MINIMUM_ROWS = 5;

/**
 * The reading as it is, or without its table when too few rows are left to compare.
 * Adds a notice `tooFewRows` of severity 'error' (facts: count, needed) in front of the others, and behind it, as errors
 * too, those that say which rows were left out and why.
 */
export function requireEnoughRows(reading: TableReading): TableReading {
  const { table, check } = reading;
  if (table === undefined || table.rowCount >= MINIMUM_ROWS) return reading;
  const facts = { count: table.rowCount, needed: MINIMUM_ROWS, sheet: check.origin.sheet };
  const notice = { code: 'tooFewRows', severity: 'error', facts, cells: [] } as const;
  const others = asReasons(check.notices);
  const isReason = ({ severity }: (typeof others)[number]) => severity === 'error';
  const notices = [notice, ...others.filter(isReason), ...others.filter((other) => !isReason(other))];
  return { table: undefined, check: { ...check, notices } };
}
