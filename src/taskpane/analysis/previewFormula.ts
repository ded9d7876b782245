import type { Locale } from '../../engine/recipe/types';
import type { FunctionRequest } from '../../functions/computeFunction';
import { evaluate } from '../../functions/evaluate';
import type { CellsWithValues } from '../excel/WorkbookPort';
import type { FormulaDraft } from '../screens/formula/buildFormula';

/**
 * What the cells of a formula would show, computed by the function itself.
 * Throws an Error with the sentence that the cell would show where the function refuses its arguments.
 */
export function previewFormula(
  draft: FormulaDraft<CellsWithValues>,
  locale: Locale,
): readonly (number | string)[] {
  return evaluate(requestOf(draft), locale).map((row) => row[0] ?? '');
}

/** The arguments as Excel would send them for the formula that `buildFormula` writes. */
function requestOf(draft: FormulaDraft<CellsWithValues>): FunctionRequest {
  const input = draft.input.values;
  const population = draft.population?.values ?? null;
  switch (draft.name) {
    case 'COMPOSITE_SCORE':
      return { name: draft.name, arguments: [input, null, [[draft.method]], population, null] };
    case 'PERCENTILE_COHORT': {
      const cohorts = draft.cohorts?.values ?? null;
      const others = draft.populationCohorts?.values ?? null;
      return { name: draft.name, arguments: [input, population, cohorts, others, draft.method, null] };
    }
    case 'VALUE_TIER':
      return {
        name: draft.name,
        arguments: [input, population, null, null, null, draft.rule, null],
      };
  }
}
