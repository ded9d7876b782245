import type { ParameterSet, ParameterValues } from './ParameterSet';
import type { Locale, Recipe, RecipeSource } from './types';

/** Version of the recipe format that this code writes. */
export const RECIPE_VERSION = 1;

/** A recipe with the default parameters of an analysis and no column chosen by hand. */
export function createRecipe<Values extends ParameterValues>(
  { analysis, defaults }: ParameterSet<Values>,
  source: RecipeSource,
  locale: Locale,
): Recipe<Values> {
  return {
    version: RECIPE_VERSION,
    source,
    mapping: {},
    answers: {},
    locale,
    analysis,
    parameters: defaults,
  };
}
