import type { Recipe } from '../../engine/recipe/types';
import type { Table } from '../../engine/table/types';
import type { Explanation, Subject } from '../excel/WorkbookPort';

/**
 * Why a customer or product stands where it stands, from the same engine as the run.
 * A subject is known by its row in the user's table or by its name as written; undefined when it is neither.
 */
export async function explainSubject(
  table: Table,
  recipe: Recipe,
  subject: Subject,
): Promise<Explanation | undefined> {
  if (recipe.analysis === 'conversion') {
    const { explainConversionSubject } = await import(
      /* webpackChunkName: "conversion" */ './explainConversionSubject'
    );
    return explainConversionSubject(table, recipe, subject);
  }
  const { explainMismatchSubject } = await import(
    /* webpackChunkName: "mismatch" */ './explainMismatchSubject'
  );
  return explainMismatchSubject(table, recipe, subject);
}
