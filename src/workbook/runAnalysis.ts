import type { Notice } from '../engine/problem';
import { checkParameters } from '../engine/recipe/checkParameters';
import type { Recipe } from '../engine/recipe/types';
import { makeReport } from '../analyses/makeReport';
import { checkSource, type CheckedSource } from './checkSource';
import { DataRefused } from './DataRefused';
import { paintPlan } from './paint/paintPlan';
import { pauseForPane } from './read/pauseForPane';
import { rememberRun } from './state/rememberRun';
import { toProblem } from './runInExcel';
import type { OpenedSource, RunOptions, RunOutcome, RunRecord } from './types';
import { version } from './version';

export interface AnalysisOptions extends RunOptions {
  /** Which of the tables found on the sheet, 0 the likeliest. */
  readonly region?: number;
  /** Computes the report elsewhere, in a worker for example; here when left out. */
  readonly makeReport?: typeof makeReport;
}

/**
 * The main job: check the table, compute, write the sheets, remember the run.
 * Everything is computed before the first cell is written.
 *
 * Raises `DataRefused` with the data check when the table cannot be analysed, `Cancelled` when the person stopped,
 * and a Problem when the recipe is wrong or Excel refuses.
 */
export async function runAnalysis(
  opened: OpenedSource,
  recipe: Recipe,
  options: AnalysisOptions = {},
): Promise<RunOutcome> {
  checkParameters(recipe);
  const checked = await checkSource(
    opened,
    {
      analysis: recipe.analysis,
      mapping: recipe.mapping,
      options: readOptions(recipe),
      region: options.region,
    },
    options,
  );
  if (checked.table === undefined) throw new DataRefused(checked.check);
  const complete = completeRecipe(recipe, opened, checked);
  options.onProgress?.({ phase: 'computing', done: 0, total: 1 });
  await pauseForPane(options.signal);
  const compute = options.makeReport ?? makeReport;
  const { plan, json } = await compute(checked.table, checked.check, complete, version);
  const { sheetNames, notices: painting } = await paintPlan(plan, options);
  const remembering = await remember({
    when: new Date().toISOString(),
    recipe: complete,
    headlines: plan.overview.headlines.map(({ label, text }) => ({ label, text })),
    version,
  });
  const { matches, check } = checked;
  const notices = [...painting, ...remembering];
  return { recipe: complete, matches, check, overview: plan.overview, sheetNames, notices, json };
}

/** The report is whole by now: that its run could not be noted down is worth a word, not a failure. */
async function remember(run: RunRecord): Promise<readonly Notice[]> {
  try {
    await rememberRun(run);
    return [];
  } catch (error) {
    const { code } = toProblem(error);
    return [{ code: 'runNotRemembered', severity: 'warning', facts: { cause: code }, cells: [] }];
  }
}

/** What a recipe says about reading the table. */
export function readOptions(recipe: Recipe): {
  readonly rows: 'all' | 'visible';
  readonly duplicates?: 'refuse' | 'first' | 'mean';
  readonly answers: Readonly<Record<string, string>>;
} {
  const { rows } = recipe.parameters;
  return recipe.analysis === 'mismatch'
    ? { rows, duplicates: recipe.parameters.duplicates, answers: recipe.answers }
    : { rows, answers: recipe.answers };
}

/**
 * The recipe with every guess that was used written down, so that running it again does not depend on guessing.
 * One that waits to be confirmed was not used: written down, the next run would take it for confirmed.
 */
function completeRecipe(recipe: Recipe, opened: OpenedSource, { matches }: CheckedSource): Recipe {
  const { sheet, table } = opened.description;
  return {
    ...recipe,
    source: table === undefined ? { sheet } : { sheet, table },
    mapping: Object.fromEntries(
      matches
        .filter(({ column, certainty }) => column === undefined || certainty !== 'ask')
        .map(({ role, header }) => [role, header ?? null]),
    ),
  };
}
