import type { Recipe } from '../../engine/recipe/types';
import type { Progress } from '../../workbook/types';
import type { Pane } from '../state/Pane';
import type { FinishedRun, Screen } from '../state/PaneState';
import { attempt } from './attempt';
import { findSources, isSourceOf } from './findSources';
import { open } from './checkColumns';

interface RunAsked {
  /** Reads the cells first, whether or not a change was noticed. */
  readonly anew?: boolean;
  /** Where a run that does not finish goes back to; otherwise to where it began. */
  readonly back?: Screen;
}

/** Runs the recipe on the source and shows the result. Cells that are not read yet, or were changed, are read first. */
export async function runRecipe(pane: Pane, { anew = false, back }: RunAsked = {}): Promise<void> {
  const { store, workbook } = pane;
  const { recipe, source, opened, region, screen, changed, edits } = store.get();
  if (recipe === undefined || source === undefined) return;
  const isStale = anew || changed || opened === undefined || recipe.parameters.rows === 'visible';
  const phase = isStale ? 'reading' : 'checking';
  store.set({ screen: 'run', progress: { phase, done: 0, total: 1 }, announcement: undefined });
  let hasWritten = false;
  let finished: FinishedRun | undefined;
  await attempt(pane, async (signal) => {
    const current = isStale ? await open(pane, source, signal) : opened;
    const onProgress = (progress: Progress) => {
      hasWritten ||= progress.phase === 'writing';
      store.set({ progress });
    };
    const outcome = await workbook.runAnalysis(current, recipe, {
      region,
      signal,
      onProgress,
      analyses: pane.analyses,
    });
    const overviews = { [outcome.recipe.locale]: outcome.overview };
    finished = { ...outcome, source, opened: current, region, edits, overviews };
  });
  // Newer work, another run for example, has taken this one's place: the screen is its own.
  if (pane.work !== undefined) {
    if (hasWritten) store.set({ outcome: undefined });
    return;
  }
  // A report that was whole before it could be cancelled stands in the workbook, and is shown.
  const outcome = finished;
  if (outcome === undefined) {
    store.set({ changed: isStale || store.get().changed });
    return goBack(pane, recipe, back ?? screen, hasWritten);
  }
  const { title } = outcome.overview;
  // Columns, settings and explanations go by the cells that were read now.
  store.set({
    outcome,
    missing: [],
    opened: outcome.opened,
    checked: outcome,
    recipe: outcome.recipe,
    explanation: undefined,
    screen: 'result',
  });
  store.set({ announcement: { key: 'run.finished', facts: { title } } });
  // The report is whole: a history that cannot be read now is read the next time the workbook is looked at.
  store.set(await workbook.readHistory(pane.analyses).catch(() => ({})));
}

/** A run that was cancelled or failed. Where it wrote over the sheets of an earlier run, their result is no more. */
function goBack({ store }: Pane, recipe: Recipe, screen: Screen, hasWritten: boolean): void {
  const { runs, checked, announcement, failure } = store.get();
  const isSpoilt = hasWritten && runs.some((run) => run.recipe.analysis === recipe.analysis);
  const columns = checked === undefined ? 'find' : 'match';
  const shownOn = screen === 'run' || (isSpoilt && screen === 'result') ? columns : screen;
  store.set({ screen: shownOn, ...(isSpoilt ? { outcome: undefined } : {}) });
  if (failure !== undefined || announcement?.key !== 'run.cancelling') return;
  const key = isSpoilt ? 'run.interrupted' : hasWritten ? 'run.takenBack' : 'run.cancelled';
  store.set({ announcement: { key, facts: {}, shownOn } });
}

export function cancelRun({ store, work }: Pane): void {
  work?.abort();
  store.set({ announcement: { key: 'run.cancelling', facts: {} } });
}

/** Runs the last recipe of the workbook again: reads the cells anew, because they may have changed. */
export async function refreshRun(pane: Pane): Promise<void> {
  const { store } = pane;
  await findSources(pane);
  const { runs, isLastLater, sources, failure } = store.get();
  if (failure !== undefined) return;
  // To repeat the one before it in its place would undo what the later version wrote.
  if (isLastLater) {
    store.set({ failure: { code: 'lastRunTooNew', facts: {} } });
    return;
  }
  const last = runs[0];
  if (last === undefined) {
    store.set({ failure: { code: 'nothingToRefresh', facts: {} } });
    return;
  }
  const source = sources?.find((candidate) => isSourceOf(candidate, last));
  if (source === undefined) {
    const { sheet, table } = last.recipe.source;
    store.set({ failure: { code: 'sourceGone', facts: { sheet, table: table ?? '' } } });
    return;
  }
  store.set({ source, analysis: last.recipe.analysis, recipe: last.recipe, region: 0 });
  await runRecipe(pane, { anew: true, back: 'find' });
}
