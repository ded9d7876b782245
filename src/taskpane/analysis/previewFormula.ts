import type { Locale } from '../../engine/recipe/types';
import { argumentsOf } from '../../functions/argumentsOf';
import type { FunctionRequest } from '../../functions/computeFunction';
import { evaluate } from '../../functions/evaluate';
import type { CellsWithValues } from '../excel/WorkbookPort';
import type { FormulaDraft } from '../screens/formula/FormulaDraft';

/**
 * What the cells of a formula would show, row by row, computed by the function itself. The rows of a table get the same
 * from a formula each as from one for all of them.
 * Throws an Error with the sentence that the cell would show where the function refuses its arguments.
 */
export function previewFormula(
  draft: FormulaDraft<CellsWithValues>,
  locale: Locale,
): readonly (readonly (number | string)[])[] {
  const given = argumentsOf[draft.name].names.map((name) => {
    const value = draft.values[name];
    return draft.cells[name]?.values ?? (Array.isArray(value) ? [value] : (value ?? null));
  });
  // The arguments stand in the order of the function's own names.
  return evaluate({ name: draft.name, arguments: given } as unknown as FunctionRequest, locale);
}
