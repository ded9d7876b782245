import type { RunRecord } from '../../workbook/types';

/** The run of the same analysis before one of the runs, which are in order with the newest first. */
export function runBefore(runs: readonly RunRecord[], run: RunRecord | undefined): RunRecord | undefined {
  if (run === undefined) return undefined;
  const older = runs.slice(runs.indexOf(run) + 1);
  return older.find(({ recipe }) => recipe.analysis === run.recipe.analysis);
}

/** What a headline figure was in a run; undefined where that did not have it, or has it in another language. */
export function figureIn(run: RunRecord | undefined, label: string): string | undefined {
  return run?.headlines.find((headline) => headline.label === label)?.text;
}
