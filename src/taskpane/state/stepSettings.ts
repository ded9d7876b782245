import type { Recipe } from '../../engine/recipe/types';
import { isOfSameTable } from './rememberSettings';
import type { SettingsHistory } from './SettingsHistory';

/** Where a person goes in the history of the settings. */
export type SettingsStep = 'undo' | 'redo';

export interface SteppedSettings {
  readonly recipe: Recipe;
  readonly history: SettingsHistory;
}

/**
 * The recipe with the settings of one change before, or of the change that was taken back last; undefined where there
 * is none. Columns and answers stay what they are now: they are taken back where they are given.
 */
export function stepSettings(
  { earlier, later }: SettingsHistory,
  recipe: Recipe,
  step: SettingsStep,
): SteppedSettings | undefined {
  const [from, to] = step === 'undo' ? [earlier, later] : [later, earlier];
  const target = from.at(-1);
  if (target === undefined || !isOfSameTable(target, recipe)) return undefined;
  const left = from.slice(0, -1);
  const passed = [...to, recipe];
  return {
    recipe: { ...recipe, parameters: target.parameters, locale: target.locale },
    history: step === 'undo' ? { earlier: left, later: passed } : { earlier: passed, later: left },
  };
}
