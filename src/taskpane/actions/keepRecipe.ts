import { analysisNamed, parameterSetsOf } from '../../analyses';
import { createRecipe } from '../../engine/recipe/createRecipe';
import { parseRecipe } from '../../engine/recipe/parseRecipe';
import type { Recipe } from '../../engine/recipe/types';
import { isSameSource } from '../state/isSameSource';
import { rememberSettings } from '../state/rememberSettings';
import type { Pane } from '../state/Pane';
import { attempt, toFailure } from './attempt';
import { changeSettings } from './changeSettings';

/** Takes over a recipe from JSON text; where its source is open, the columns are checked again with it. */
export async function importRecipe(pane: Pane, text: string): Promise<void> {
  let recipe: Recipe;
  try {
    recipe = parseRecipe(text, parameterSetsOf(pane.analyses));
  } catch (error) {
    pane.store.set({ failure: toFailure(error) });
    return;
  }
  await takeUpRecipe(pane, recipe);
  pane.store.set({ announcement: { key: 'keep.imported', facts: {}, shownOn: 'find' } });
}

/** Uses a recipe, imported or from the history, on the source it names; the person still decides to run. */
export async function takeUpRecipe(pane: Pane, recipe: Recipe): Promise<void> {
  const { store } = pane;
  const { sources, source, recipe: before, settings } = store.get();
  const named = sources?.find((candidate) => isSameSource(candidate, recipe.source));
  const chosen = named ?? source;
  const same = chosen !== undefined && chosen === source;
  store.set({
    recipe,
    settings: rememberSettings(settings, before, recipe),
    analysis: recipe.analysis,
    source: chosen,
    screen: 'find',
    failure: undefined,
    ...(same ? {} : { opened: undefined }),
    checked: undefined,
  });
}

/** Default parameters again; the columns chosen by hand stay. */
export async function resetParameters(pane: Pane): Promise<void> {
  const { recipe, source, screen } = pane.store.get();
  if (recipe === undefined || source === undefined) return;
  const defaults = createRecipe(
    analysisNamed(recipe.analysis, pane.analyses).parameters,
    recipe.source,
    recipe.locale,
  );
  await changeSettings(pane, { ...defaults, mapping: recipe.mapping, answers: recipe.answers });
  pane.store.set({ announcement: { key: 'keep.defaults', facts: {}, shownOn: screen } });
}

export function exportRecipe(recipe: Recipe): string {
  return `${JSON.stringify(recipe, undefined, 2)}\n`;
}

/** Removes recipe and history from the workbook. Result sheets stay. */
export async function forgetRuns(pane: Pane): Promise<void> {
  const done = await attempt(pane, async () => {
    await pane.workbook.forgetRuns();
    return true;
  });
  const forgotten = { runs: [], laterRuns: 0, isLastLater: false };
  if (done)
    pane.store.set({ ...forgotten, announcement: { key: 'keep.forgotten', facts: {}, shownOn: 'keep' } });
}
