import { isSameSource } from '../state/isSameSource';
import type { Pane } from '../state/Pane';
import { runRecipe } from './runRecipe';

/**
 * Runs the analysis of the result on the screen again, with the settings and the cells as they are now. Where another
 * table was chosen meanwhile, the one of the result is taken up again, with the settings of its run.
 */
export async function runAgain(pane: Pane): Promise<void> {
  const { outcome, source, recipe } = pane.store.get();
  if (outcome === undefined) return;
  const isOfResult =
    source !== undefined &&
    isSameSource(source, outcome.source) &&
    recipe?.analysis === outcome.recipe.analysis;
  if (!isOfResult) {
    const { opened, region } = outcome;
    const { analysis } = outcome.recipe;
    pane.store.set({ source: outcome.source, opened, region, analysis, recipe: outcome.recipe });
  }
  await runRecipe(pane, { anew: true });
}
