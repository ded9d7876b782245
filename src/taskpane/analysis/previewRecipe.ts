import { analysisNamed } from '../../analyses';
import type { Analysis, PreviewFigure } from '../../analyses/Analysis';
import { checkParameters } from '../../engine/recipe/checkParameters';
import type { Recipe } from '../../engine/recipe/types';
import type { Table } from '../../engine/table/types';

/**
 * The headline counts that a recipe leads to, by the same engine as the run. None while the parameters
 * contradict each other (all weights 0, tiers that overlap): the run would refuse them too.
 */
export function previewRecipe(
  table: Table,
  recipe: Recipe,
  known?: readonly Analysis[],
): readonly PreviewFigure[] {
  const analysis = analysisNamed(recipe.analysis, known);
  try {
    checkParameters(recipe, analysis.parameters);
  } catch {
    return [];
  }
  return analysis.preview(table, recipe);
}
