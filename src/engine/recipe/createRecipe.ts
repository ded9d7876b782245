import { defaultConversionParameters, defaultMismatchParameters } from './defaultParameters';
import type { ConversionRecipe, Locale, MismatchRecipe, Recipe, RecipeSource } from './types';

/** Version of the recipe format that this code writes. */
export const RECIPE_VERSION = 1;

/** A recipe with the default parameters and no column chosen by hand. */
export function createRecipe(analysis: 'conversion', source: RecipeSource, locale: Locale): ConversionRecipe;
export function createRecipe(analysis: 'mismatch', source: RecipeSource, locale: Locale): MismatchRecipe;
export function createRecipe(analysis: Recipe['analysis'], source: RecipeSource, locale: Locale): Recipe;
export function createRecipe(analysis: Recipe['analysis'], source: RecipeSource, locale: Locale): Recipe {
  const common = { version: RECIPE_VERSION, source, mapping: {}, answers: {}, locale } as const;
  return analysis === 'conversion'
    ? { ...common, analysis, parameters: defaultConversionParameters }
    : { ...common, analysis, parameters: defaultMismatchParameters };
}
