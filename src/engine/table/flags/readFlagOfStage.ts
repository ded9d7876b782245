import { columnOf, type DraftTable } from '../rows/DraftTable';
import type { CategoryColumn, FlagColumn } from '../types';

/** Stages on the way of a record, in their order; being rejected, pending or in test is no step of it. */
export const way: readonly string[] = ['integratable', 'signed', 'opened', 'called'];

/**
 * Reads a flag from the stages of the records: yes in the stage of that name, and in one further on the way unless a column
 * of the table says no to that one; no in any other, and neither where there is no stage. A record that is a success which
 * the user has named is all that comes before it.
 */
export function readFlagOfStage(draft: DraftTable, stage: CategoryColumn, role: string): FlagColumn {
  const sources = stage.labels.map((label) => ({
    isReached: label === role || isFurther(label, role),
    flags: label === role ? undefined : columnOf(draft, label),
  }));
  const called = way.includes(role) ? columnOf(draft, 'called') : undefined;
  const isSuccess = draft.columns.get('called')?.reading.unit === 'derived' && called?.kind === 'flag';
  const values = new Int8Array(stage.codes.length);
  for (let row = 0; row < values.length; row += 1) {
    if (isSuccess && called.values[row] === 1) {
      values[row] = 1;
      continue;
    }
    const code = stage.codes[row]!;
    if (code < 0) {
      values[row] = -1;
      continue;
    }
    const { isReached, flags } = sources[code]!;
    const isDenied = flags?.kind === 'flag' && flags.values[row] === 0;
    values[row] = Number(isReached && !isDenied);
  }
  return { kind: 'flag', values };
}

function isFurther(stage: string, than: string): boolean {
  return way.includes(than) && way.indexOf(stage) > way.indexOf(than);
}
