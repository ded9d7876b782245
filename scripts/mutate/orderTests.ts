import { basename } from 'node:path';
import type { TestToRun } from './TestProcess';

/** How often a test was run on a mutant, how often it failed, and how long it took on average. */
export interface Experience {
  readonly runs: number;
  readonly kills: number;
  readonly seconds: number;
}

/** Where nobody knows how long a test takes. */
const UNKNOWN_SECONDS = 3;
/** Starting a test file costs so much, however little it does. */
const SECONDS_TO_START = 0.3;

/**
 * The tests to run on a mutant of a file, best first: by the chance to fail for each second that they take, which the
 * mutants before it teach. Before that, the test named like the file is the likeliest, then those that import it
 * themselves. What does not fit into the seconds is left out, never the first.
 */
export function orderTests(
  file: string,
  distances: ReadonlyMap<string, number>,
  durations: Readonly<Record<string, number>>,
  experiences: ReadonlyMap<string, Experience>,
  seconds: number,
): readonly TestToRun[] {
  const secondsOf = (test: string) =>
    experiences.get(test)?.seconds ?? SECONDS_TO_START + (durations[test] ?? UNKNOWN_SECONDS);
  const chanceOf = ([test, distance]: readonly [string, number]) => {
    const { runs, kills } = experiences.get(test) ?? { runs: 0, kills: 0 };
    const isNamesake = basename(test).split('.')[0] === basename(file).split('.')[0];
    const guess = isNamesake ? 0.9 : distance === 1 ? 0.4 : 0.1 / distance;
    // A namesake was hardly ever run on other files: what it is worth for them says nothing about this one.
    return isNamesake ? guess : (guess + kills) / (1 + runs);
  };
  const ordered = [...distances]
    .map((entry) => ({ test: entry[0], value: chanceOf(entry) / secondsOf(entry[0]) }))
    .sort((a, b) => b.value - a.value)
    .map(({ test }) => ({ test, seconds: secondsOf(test) }));
  let used = 0;
  return ordered.filter((run, index) => {
    const fits = index === 0 || used + run.seconds <= seconds;
    if (fits) used += run.seconds;
    return fits;
  });
}
