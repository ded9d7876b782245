import { analyses, analysisNamed } from '../../analyses';
import type { CheckedSource } from '../../workbook/checkSource';
import { runAnalysis as runInWorkbook } from '../../workbook/runAnalysis';
import type { OpenedSource, RunOutcome } from '../../workbook/types';
import type { Locale, Recipe } from '../../engine/recipe/types';
import type { ReportOverview } from '../../report/plan';
import type { Analysis, Explanation, Subject } from '../../analyses/Analysis';
import { version } from '../../workbook/version';
import type { PaneRunOptions } from '../excel/WorkbookPort';
import { AnalysisClient } from './AnalysisClient';
import { countSheetsOf, overviewIn } from './AnalysisDesk';

/* What is loaded apart from the pane: see `loadAnalyses`. */

const client = new AnalysisClient(
  () => new Worker(/* webpackChunkName: "analysisWorker" */ new URL('./analysisWorker.ts', import.meta.url)),
);

export function runAnalysis(
  opened: OpenedSource,
  recipe: Recipe,
  options: PaneRunOptions,
): Promise<RunOutcome> {
  // The worker has the analyses of the product; any other is computed here.
  if (!analyses.some(({ name }) => name === recipe.analysis)) return runInWorkbook(opened, recipe, options);
  return runInWorkbook(opened, recipe, {
    ...options,
    makeReport: (table, check, complete, run) =>
      client.report({ table, check }, complete, run, options.signal),
  });
}

export async function explain(
  { table, check }: CheckedSource,
  recipe: Recipe,
  subject: Subject,
): Promise<Explanation | undefined> {
  return table === undefined ? undefined : client.explain({ table, check }, recipe, subject);
}

/** What the pane shows of a finished run, in a language. */
export async function overview(
  outcome: RunOutcome,
  locale: Locale,
  known: readonly Analysis[],
): Promise<ReportOverview> {
  const { table, check, recipe } = outcome;
  if (analyses.some(({ name }) => name === recipe.analysis))
    return client.overview(outcome, recipe, version, locale);
  return overviewIn(locale, analysisNamed(recipe.analysis, known), table, check, recipe, version);
}

/** Computes while a person still reads what a run will need. */
export function prepare({ table, check }: CheckedSource, recipe: Recipe): void {
  if (table === undefined || !analyses.some(({ name }) => name === recipe.analysis)) return;
  client.prepare({ table, check }, recipe, version);
}

/** How many sheets a run can write. */
export async function countSheets(recipe: Recipe, known: readonly Analysis[]): Promise<number> {
  if (analyses.some(({ name }) => name === recipe.analysis)) return client.countSheets(recipe);
  return countSheetsOf(recipe, known);
}
