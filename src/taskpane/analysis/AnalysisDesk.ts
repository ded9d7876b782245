import type { Locale, Recipe } from '../../engine/recipe/types';
import type { DataCheck, Table } from '../../engine/table/types';
import { analyses as allAnalyses, analysisNamed } from '../../analyses';
import type { Analysis, Explanation, Subject } from '../../analyses/Analysis';
import type { RunStart } from '../../report/method/RunFacts';
import type { Report, ReportOverview } from '../../report/plan';
import { countSheets } from '../../report/sheet/countSheets';

/** A table with its data check, and what is asked about it. */
export type AnalysisRequest =
  | { readonly kind: 'table'; readonly table: Table; readonly check: DataCheck }
  | { readonly kind: 'report'; readonly recipe: Recipe; readonly run: RunStart }
  | { readonly kind: 'prepare'; readonly recipe: Recipe; readonly version: string }
  | { readonly kind: 'overview'; readonly recipe: Recipe; readonly version: string; readonly locale: Locale }
  | { readonly kind: 'explain'; readonly recipe: Recipe; readonly subject: Subject }
  | { readonly kind: 'sheets'; readonly recipe: Recipe };

/** Keeps one table and answers questions about it: in a worker of its own, or in the pane where there is none. */
export class AnalysisDesk {
  private held: { readonly table: Table; readonly check: DataCheck } | undefined;
  private parameters: Recipe['parameters'] | undefined;

  constructor(private readonly analyses: readonly Analysis[] = allAnalyses) {}

  async answer(
    request: AnalysisRequest,
  ): Promise<Report | ReportOverview | Explanation | number | undefined> {
    if (request.kind === 'table') {
      this.held = { table: request.table, check: request.check };
      return undefined;
    }
    if (request.kind === 'sheets') {
      return countSheetsOf(request.recipe, this.analyses);
    }
    if (this.held === undefined) throw new Error('No table was given');
    const { table, check } = this.held;
    const recipe = this.known(request.recipe);
    const analysis = analysisNamed(recipe.analysis, this.analyses);
    switch (request.kind) {
      case 'report':
        return analysis.report(table, check, recipe, request.run);
      case 'prepare':
        await analysis.report(table, check, recipe, { version: request.version });
        return undefined;
      case 'overview':
        return overviewIn(request.locale, analysis, table, check, recipe, request.version);
      case 'explain':
        return analysis.explain(table, check, recipe, request.subject);
    }
  }

  /** The recipe with the parameters that were last given, if they are the same: what was computed with them is kept. */
  private known(recipe: Recipe): Recipe {
    if (JSON.stringify(this.parameters) !== JSON.stringify(recipe.parameters))
      this.parameters = recipe.parameters;
    return { ...recipe, parameters: this.parameters ?? recipe.parameters };
  }
}

/** How many sheets a run can write. */
export async function countSheetsOf(recipe: Recipe, known: readonly Analysis[]): Promise<number> {
  const sheets = await analysisNamed(recipe.analysis, known).sheets();
  return countSheets(sheets, recipe.parameters);
}

/** What the pane shows of a run, in another language than its sheets: every item leads to the same cell. */
export async function overviewIn(
  locale: Locale,
  analysis: Analysis,
  table: Table,
  check: DataCheck,
  recipe: Recipe,
  version: string,
): Promise<ReportOverview> {
  const { plan } = await analysis.report(table, check, { ...recipe, locale }, { version });
  return plan.overview;
}
