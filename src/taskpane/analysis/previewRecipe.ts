import { analysisNamed } from '../../analyses';
import type { Analysis, Preview } from '../../analyses/Analysis';
import { checkParameters } from '../../engine/recipe/checkParameters';
import type { Recipe } from '../../engine/recipe/types';
import type { Table } from '../../engine/table/types';

/**
 * What a recipe leads to, by the same engine as the run. Raises the Problem that the run would raise while its
 * parameters contradict each other: all weights 0, tiers that overlap.
 */
export function previewRecipe(table: Table, recipe: Recipe, known?: readonly Analysis[]): Preview {
  const analysis = analysisNamed(recipe.analysis, known);
  checkParameters(recipe, analysis.parameters);
  return analysis.preview(table, recipe);
}
