import { resolveValue } from '../vocabulary/resolveValue';
import { testStages } from '../vocabulary/testStages';

/** Stages that stand for success where none says that a product was called: signed, or at least opened. */
const standIns: Readonly<Record<string, readonly string[]>> = { called: ['called', 'signed', 'opened'] };

/** What people put into a cell to tick it. */
const tick = /^(?:x|[^\p{L}\p{N}\s]{1,2})$/iu;

/**
 * The values that are likely to count as yes for a flag: those whose stage is the flag itself or, for calls, where none
 * says called, those of a contract, or else of an account opened; a tick where it is the only value. A person confirms them.
 *
 * @example proposeSuccess('called', ['Prospecting', 'Closed Won', 'Closed Lost']) // ['Closed Won']
 * @example proposeSuccess('called', ['x']) // ['x']
 */
export function proposeSuccess(role: string, values: readonly string[]): readonly string[] {
  for (const stage of standIns[role] ?? [role]) {
    const proposed = values.filter((value) => resolveValue(testStages, value) === stage);
    if (proposed.length > 0) return proposed;
  }
  return values.length === 1 && tick.test(values[0]!) ? values : [];
}
