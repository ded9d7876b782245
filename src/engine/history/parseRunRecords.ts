import { Problem } from '../problem';
import type { ParameterSet } from '../recipe/ParameterSet';
import { readRunRecord } from './readRunRecord';
import { RECORD_VERSION, type RunRecord } from './RunRecord';

/** Characters of the longest file of runs: ten times what a workbook keeps. */
export const LONGEST_RECORDS = 40_000_000;

/**
 * Runs from the text of a file: those that the pane exported (`runs`), or that of a result written as JSON (`run`). Newest
 * first.
 *
 * Raises a Problem `recordsTooLong`, `recordsNotJson` (truncated or edited by hand), `recordsTooNew` (facts: record, known)
 * where the newest was written by a later version, and `recordsNone` where the text holds no run.
 */
export function parseRunRecords(text: string, sets: readonly ParameterSet[]): readonly RunRecord[] {
  if (text.length > LONGEST_RECORDS) throw new Problem('recordsTooLong', { maximum: LONGEST_RECORDS });
  const { runs, run } = Object(parse(text)) as Record<string, unknown>;
  const found: readonly unknown[] = Array.isArray(runs) ? runs : run === undefined ? [] : [run];
  const read = found.flatMap((one) => readRunRecord(one, sets) ?? []);
  const [first] = read;
  if (first !== undefined) return read;
  const later = found
    .map((one) => (Object(one) as { readonly record?: unknown }).record)
    .find((record) => typeof record === 'number' && record > RECORD_VERSION);
  if (later !== undefined)
    throw new Problem('recordsTooNew', { record: Number(later), known: RECORD_VERSION });
  throw new Problem('recordsNone');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Problem('recordsNotJson');
  }
}
