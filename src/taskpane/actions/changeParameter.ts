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
  const { readOptions } = analysisNamed(recipe.analysis, pane.analyses);
  const reads = (one: Recipe) => JSON.stringify(readOptions(one));
  if (reads(recipe) === reads(changed)) pane.store.set({ recipe: changed });
  else void checkAgain(pane, changed);
}
