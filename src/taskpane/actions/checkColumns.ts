import { analysisNamed } from '../../analyses';
import { createRecipe } from '../../engine/recipe/createRecipe';
import type { Recipe } from '../../engine/recipe/types';
import type { CheckedSource } from '../../workbook/checkSource';
import type { OpenedSource, SourceDescription } from '../../workbook/types';
import type { Pane } from '../state/Pane';
import { rememberSettings } from '../state/rememberSettings';
import { attempt } from './attempt';
import { isSourceOf } from './findSources';
import { watchCells } from './watchCells';

/** A larger table is not read again by itself while cells are corrected, but when it is run. */
const ROWS_READ_AGAIN = 100_000;

/** Reads the chosen source and shows what was matched. The last recipe for this source is taken up again. */
export async function checkColumns(pane: Pane): Promise<void> {
  const { store } = pane;
  const { source, analysis, runs, recipe: current } = store.get();
  if (source === undefined) return;
  const last = runs.find((run) => isSourceOf(source, run) && run.recipe.analysis === analysis)?.recipe;
  const recipe =
    current?.analysis === analysis
      ? current
      : (last ?? createRecipe(analysisNamed(analysis, pane.analyses).parameters, source, store.get().locale));
  const result = await attempt(pane, async (signal) => {
    const opened = await open(pane, source, signal);
    return { opened, checked: await check(pane, opened, recipe, signal) };
  });
  if (result === undefined) return store.set({ changed: true });
  store.set({ ...result, recipe: withSource(recipe, source), screen: 'match', outcome: undefined });
}

/**
 * Checks the same cells again after a role, an answer or a reading option was changed. The newest change wins.
 * Cells that were changed since are read anew, and so is which rows are hidden where that matters.
 */
export async function checkAgain(
  pane: Pane,
  recipe: Recipe,
  anew = recipe.parameters.rows === 'visible',
): Promise<void> {
  const { store } = pane;
  const { source, opened, changed, recipe: before, settings } = store.get();
  store.set({ recipe, settings: rememberSettings(settings, before, recipe) });
  if (source === undefined || opened === undefined) return;
  const isStale = changed || anew;
  const result = await attempt(pane, async (signal) => {
    const current = isStale ? await open(pane, source, signal) : opened;
    return { opened: current, checked: await check(pane, current, recipe, signal) };
  });
  store.set(result ?? { changed: isStale || store.get().changed });
}

/** Shows what a correction in the sheet has done, while the columns or the settings are on the screen. */
function followCorrections(pane: Pane): void {
  const { screen, recipe, opened, progress } = pane.store.get();
  if ((screen !== 'match' && screen !== 'tune') || progress !== undefined || recipe === undefined) return;
  if ((opened?.description.rowCount ?? 0) <= ROWS_READ_AGAIN) void checkAgain(pane, recipe);
}

export function withSource(recipe: Recipe, { sheet, table }: SourceDescription): Recipe {
  return { ...recipe, source: table === undefined ? { sheet } : { sheet, table } };
}

/** Reads the cells of a source, and watches them from then on. Who does not keep them says that they are changed. */
export async function open(
  pane: Pane,
  source: SourceDescription,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const { store, workbook } = pane;
  await watchCells(pane, source.sheet, () => followCorrections(pane));
  store.set({ changed: false });
  return workbook.openSource(source, {
    analyses: pane.analyses,
    signal,
    onProgress: (progress) => store.set({ progress }),
  });
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
    options: analysisNamed(recipe.analysis, pane.analyses).readOptions(recipe),
    region: pane.store.get().region,
  };
  return pane.workbook.checkSource(opened, choice, {
    analyses: pane.analyses,
    signal,
    onProgress: (progress) => pane.store.set({ progress }),
  });
}
