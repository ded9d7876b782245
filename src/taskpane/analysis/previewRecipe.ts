import { previewConversion } from '../../engine/conversion/previewConversion';
import { previewMismatch } from '../../engine/mismatch/previewMismatch';
import { checkParameters } from '../../engine/recipe/checkParameters';
import type { Recipe } from '../../engine/recipe/types';
import type { Table } from '../../engine/table/types';
import type { PreviewFigure } from '../excel/WorkbookPort';

/**
 * The headline counts that a recipe leads to, by the same engine as the run. None while the parameters
 * contradict each other (all weights 0, tiers that overlap): the run would refuse them too.
 */
export function previewRecipe(table: Table, recipe: Recipe): readonly PreviewFigure[] {
  try {
    checkParameters(recipe);
  } catch {
    return [];
  }
  return recipe.analysis === 'mismatch' ? mismatchFigures(table, recipe) : conversionFigures(table, recipe);
}

function mismatchFigures(
  table: Table,
  { parameters }: Extract<Recipe, { analysis: 'mismatch' }>,
): readonly PreviewFigure[] {
  const preview = previewMismatch(table, parameters);
  return [
    { key: 'mismatch', facts: { count: preview.mismatch, expected: preview.expected } },
    { key: 'top', facts: { count: preview.top, cut: preview.cuts.priority } },
    { key: 'bottom', facts: { count: preview.bottom, cut: preview.cuts.performance } },
    { key: 'tiesAtPriorityCut', facts: { count: preview.tiesAtPriorityCut } },
  ];
}

function conversionFigures(
  table: Table,
  { parameters }: Extract<Recipe, { analysis: 'conversion' }>,
): readonly PreviewFigure[] {
  const { customer, product } = previewConversion(table, parameters).subjects;
  const { tiesAtHighCut, tiesAtLowCut } = customer.cuts;
  return [
    { key: 'customerTiers', facts: customer.tiers },
    { key: 'productTiers', facts: product.tiers },
    { key: 'tiesAtCuts', facts: { high: tiesAtHighCut, low: tiesAtLowCut } },
  ];
}
