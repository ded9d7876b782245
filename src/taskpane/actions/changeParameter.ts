import { analysisNamed } from '../../analyses';
import type { ParameterValue } from '../../engine/recipe/Parameter';
import type { Recipe } from '../../engine/recipe/types';
import type { Pane } from '../state/Pane';
import { checkAgain } from './checkColumns';

/** Sets one parameter of the recipe. Where it decides how the table is read, the columns are checked again. */
export function changeParameter(pane: Pane, name: string, value: ParameterValue): void {
  const { recipe } = pane.store.get();
  if (recipe === undefined) return;
  const changed = { ...recipe, parameters: { ...recipe.parameters, [name]: value } };
  if (readsAlike(recipe, changed)) pane.store.set({ recipe: changed });
  else void checkAgain(pane, changed);
}

function readsAlike(before: Recipe, after: Recipe): boolean {
  const { readOptions } = analysisNamed(before.analysis);
  return JSON.stringify(readOptions(before)) === JSON.stringify(readOptions(after));
}
