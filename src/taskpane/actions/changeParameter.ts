import type { ParameterValue } from '../../engine/recipe/Parameter';
import type { Pane } from '../state/Pane';
import { changeSettings } from './changeSettings';

/**
 * Sets one parameter of the recipe.
 *
 * @param continues whether the change goes on with the one before, as the steps of a slider do
 */
export function changeParameter(pane: Pane, name: string, value: ParameterValue, continues = false): void {
  const { recipe } = pane.store.get();
  if (recipe === undefined) return;
  void changeSettings(pane, { ...recipe, parameters: { ...recipe.parameters, [name]: value } }, continues);
}
