import { analysisNamed } from '../../analyses';
import type { RunRecord } from '../../engine/history/RunRecord';
import type { ParameterValues } from '../../engine/recipe/ParameterSet';
import type { Pane } from '../state/Pane';
import { takeUpRecipe } from './keepRecipe';

/** The parameters that keep the lines of a run; undefined where there are none to keep. */
export function linesOf({ recipe, groups }: RunRecord, { analyses }: Pane) {
  return groups && analysisNamed(recipe.analysis, analyses).keptLines?.(groups);
}

/** Uses the settings of a run with its lines kept, so that shares of tiers can move; the person still decides to run. */
export async function keepLines(pane: Pane, run: RunRecord): Promise<void> {
  const lines = linesOf(run, pane);
  if (lines === undefined) return;
  const parameters: ParameterValues = { ...run.recipe.parameters, ...lines };
  await takeUpRecipe(pane, { ...run.recipe, parameters });
  pane.store.set({ announcement: { key: 'keep.linesKept', facts: {}, shownOn: 'find' } });
}
