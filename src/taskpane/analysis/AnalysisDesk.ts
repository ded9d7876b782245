import type { Recipe } from '../../engine/recipe/types';
import type { DataCheck, Table } from '../../engine/table/types';
import { makeReport } from '../../analyses/makeReport';
import type { Report } from '../../report/plan';
import type { Explanation, Subject } from '../excel/WorkbookPort';
import { explainSubject } from './explainSubject';

/** A table with its data check, and what is asked about it. */
export type AnalysisRequest =
  | { readonly kind: 'table'; readonly table: Table; readonly check: DataCheck }
  | { readonly kind: 'report'; readonly recipe: Recipe; readonly version: string }
  | { readonly kind: 'explain'; readonly recipe: Recipe; readonly subject: Subject };

/** Keeps one table and answers questions about it: in a worker of its own, or in the pane where there is none. */
export class AnalysisDesk {
  private held: { readonly table: Table; readonly check: DataCheck } | undefined;
  private recipe: Recipe | undefined;

  async answer(request: AnalysisRequest): Promise<Report | Explanation | undefined> {
    if (request.kind === 'table') {
      this.held = { table: request.table, check: request.check };
      return undefined;
    }
    if (this.held === undefined) throw new Error('No table was given');
    const { table, check } = this.held;
    const recipe = this.known(request.recipe);
    return request.kind === 'report'
      ? makeReport(table, check, recipe, request.version)
      : explainSubject(table, recipe, request.subject);
  }

  /** The recipe as it was last given, if it is the same: what was computed with it need not be computed again. */
  private known(recipe: Recipe): Recipe {
    if (this.recipe === undefined || JSON.stringify(this.recipe) !== JSON.stringify(recipe))
      this.recipe = recipe;
    return this.recipe;
  }
}
