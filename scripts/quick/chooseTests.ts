import { basename } from 'node:path';

export interface ChosenTests {
  readonly chosen: readonly string[];
  /** Related to the change too, and left for `npm test`. */
  readonly leftOut: readonly string[];
}

/** Where nobody knows how long a test takes. */
const UNKNOWN_SECONDS = 3;

/**
 * Chooses of the tests that a change can reach those that fit into some seconds: first the tests that were changed
 * themselves or are named like a changed file, however long they take, then the shortest.
 */
export function chooseTests(
  related: readonly string[],
  changed: readonly string[],
  durations: Readonly<Record<string, number>>,
  seconds: number,
): ChosenTests {
  const secondsOf = (test: string) => durations[test] ?? UNKNOWN_SECONDS;
  const names = new Set(changed.map(nameOf));
  const own = related.filter((test) => changed.includes(test) || names.has(nameOf(test)));
  const others = related.filter((test) => !own.includes(test)).sort((a, b) => secondsOf(a) - secondsOf(b));
  const chosen = [...own];
  const leftOut: string[] = [];
  let used = own.reduce((sum, test) => sum + secondsOf(test), 0);
  for (const test of others) {
    used += secondsOf(test);
    (used <= seconds ? chosen : leftOut).push(test);
  }
  return { chosen, leftOut };
}

/** `mean` of `src/engine/statistics/mean.ts` and of its test. */
function nameOf(path: string): string {
  return basename(path).replace(/(\.test)?\.\w+$/, '');
}
