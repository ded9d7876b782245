import { Problem, type Facts } from '../../engine/problem';
import { version } from '../../workbook/version';
import type { Pane } from '../state/Pane';
import type { Failure } from '../state/PaneState';

/**
 * Does one piece of work: it ends the one before, shows its progress, and turns whatever goes wrong into
 * a failure that the screen can explain. Gives undefined when the work failed, was cancelled or was overtaken.
 */
export async function attempt<Result>(
  pane: Pane,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | undefined> {
  pane.work?.abort();
  const current = new AbortController();
  pane.work = current;
  pane.store.set({ failure: undefined });
  try {
    const result = await work(current.signal);
    return current.signal.aborted ? undefined : result;
  } catch (error) {
    if (!current.signal.aborted) pane.store.set({ failure: toFailure(error) });
    return undefined;
  } finally {
    if (pane.work === current) {
      pane.work = undefined;
      pane.store.set({ progress: undefined });
    }
  }
}

/** A problem keeps its code and facts; anything else is an error of ours, of which the details help to mend it. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Problem) {
    const facts: Facts = { cells: error.cells.map(({ row, column }) => `${row}:${column}`), ...error.facts };
    return { code: error.code, facts };
  }
  return { code: 'unexpected', facts: { details: `Payoff ${version}\n${toldBy(error)}` } };
}

/** What an error says of itself. A message that was set after the error was made, as the loader of a bundle does, is not in its stack. */
function toldBy(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack = '' } = error;
  return stack.includes(message) && stack !== '' ? stack : `${name}: ${message}\n${stack}`;
}
