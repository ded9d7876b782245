import type { RunRecord } from './RunRecord';

/** So many runs are kept: they are read whenever the workbook is looked at. */
export const MOST_RUNS = 50;
/** Characters of all of them: Excel on the web takes settings and requests of some megabytes. */
export const MOST_CHARACTERS = 2_000_000;

/**
 * As many runs as a workbook keeps, newest first. Where they are too long, the oldest forget who stood where, then who
 * was on which list; figures, settings and warnings stay as long as there is room for them, and then the oldest go.
 */
export function fitRecords(runs: readonly unknown[], mostCharacters = MOST_CHARACTERS): readonly unknown[] {
  const kept = runs.slice(0, MOST_RUNS).map((run) => ({ run, length: lengthOf(run) }));
  let total = kept.reduce((sum, { length }) => sum + length, 0);
  const shorten = (shorter: (run: unknown) => unknown) => {
    for (const one of [...kept].reverse()) {
      if (total <= mostCharacters) return;
      one.run = shorter(one.run);
      const length = lengthOf(one.run);
      total += length - one.length;
      one.length = length;
    }
  };
  shorten((run) => withoutFields(run, ['groups']));
  shorten((run) => withoutFields(run, ['groups', 'lists']));
  while (kept.length > 1 && total > mostCharacters) total -= kept.pop()!.length;
  return kept.map(({ run }) => run);
}

function withoutFields(run: unknown, fields: readonly (keyof RunRecord)[]): unknown {
  if (typeof run !== 'object' || run === null) return run;
  return Object.fromEntries(Object.entries(run).filter(([name]) => !fields.some((field) => field === name)));
}

function lengthOf(run: unknown): number {
  return JSON.stringify(run)?.length ?? 0;
}
