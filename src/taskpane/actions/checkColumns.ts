import { createRecipe } from '../../engine/recipe/createRecipe';
import type { Recipe } from '../../engine/recipe/types';
import type { CheckedSource } from '../../workbook/checkSource';
import type { OpenedSource, SourceDescription } from '../../workbook/types';
import type { Pane } from '../state/Pane';
import { attempt } from './attempt';
import { isSourceOf } from './findSources';

/** Reads the chosen source and shows what was matched. The last recipe for this source is taken up again. */
export async function checkColumns(pane: Pane): Promise<void> {
  const { store } = pane;
  const { source, analysis, opened: known, runs, recipe: current } = store.get();
  if (source === undefined) return;
  const last = runs.find((run) => isSourceOf(source, run) && run.recipe.analysis === analysis)?.recipe;
  const recipe =
    current?.analysis === analysis ? current : (last ?? createRecipe(analysis, source, store.get().locale));
  const result = await attempt(pane, async (signal) => {
    const opened = known ?? (await open(pane, source, signal));
    return { opened, checked: await check(pane, opened, recipe, signal) };
  });
  if (result === undefined) return;
  store.set({ ...result, recipe: withSource(recipe, source), screen: 'match', outcome: undefined });
}

/** Reads the same cells again after a role, an answer or a reading option was changed. The newest change wins. */
export async function checkAgain(pane: Pane, recipe: Recipe): Promise<void> {
  const { store } = pane;
  const { opened } = store.get();
  store.set({ recipe });
  if (opened === undefined) return;
  const checked = await attempt(pane, (signal) => check(pane, opened, recipe, signal));
  if (checked !== undefined) store.set({ checked });
}

export function withSource(recipe: Recipe, { sheet, table }: SourceDescription): Recipe {
  return { ...recipe, source: table === undefined ? { sheet } : { sheet, table } };
}

export function open(pane: Pane, source: SourceDescription, signal: AbortSignal): Promise<OpenedSource> {
  return pane.workbook.openSource(source, { signal, onProgress: (progress) => pane.store.set({ progress }) });
}

function check(
  pane: Pane,
  opened: OpenedSource,
  recipe: Recipe,
  signal: AbortSignal,
): Promise<CheckedSource> {
  const choice = {
    analysis: recipe.analysis,
    mapping: recipe.mapping,
    answers: recipe.answers,
    rows: recipe.parameters.rows,
    duplicates: recipe.analysis === 'mismatch' ? recipe.parameters.duplicates : 'refuse',
    region: pane.store.get().region,
  } as const;
  return pane.workbook.checkSource(opened, choice, {
    signal,
    onProgress: (progress) => pane.store.set({ progress }),
  });
}
