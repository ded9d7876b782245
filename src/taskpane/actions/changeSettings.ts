import { analysisNamed } from '../../analyses';
import type { Recipe } from '../../engine/recipe/types';
import type { Pane } from '../state/Pane';
import { rememberSettings } from '../state/rememberSettings';
import { stepSettings, type SettingsStep } from '../state/stepSettings';
import { checkAgain } from './checkColumns';

/**
 * Takes the recipe with other settings, and remembers those before so that the change can be taken back.
 *
 * @param continues whether the change goes on with the one before, as the steps of a slider do
 */
export async function changeSettings(pane: Pane, recipe: Recipe, continues = false): Promise<void> {
  const { recipe: before, settings } = pane.store.get();
  pane.store.set({ recipe, settings: rememberSettings(settings, before, recipe, continues) });
  await followReading(pane, before, recipe);
}

/** Takes the last change of the settings back, or makes again what was taken back; nothing where there is none. */
export async function stepBackOrForth(pane: Pane, step: SettingsStep): Promise<void> {
  const { recipe, settings } = pane.store.get();
  const stepped = recipe && stepSettings(settings, recipe, step);
  if (stepped === undefined) return;
  const key = step === 'undo' ? 'tune.undone' : 'tune.redone';
  pane.store.set({
    recipe: stepped.recipe,
    settings: stepped.history,
    announcement: { key, facts: {} },
  });
  await followReading(pane, recipe, stepped.recipe);
}

/** Where a setting decides how the table is read, the columns are checked again. */
async function followReading(pane: Pane, before: Recipe | undefined, recipe: Recipe): Promise<void> {
  const { readOptions } = analysisNamed(recipe.analysis, pane.analyses);
  const reads = (one: Recipe) => JSON.stringify(readOptions(one));
  if (before === undefined || reads(before) !== reads(recipe)) await checkAgain(pane, recipe);
}
