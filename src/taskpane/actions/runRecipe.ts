import type { Pane } from '../state/Pane';
import type { Screen } from '../state/PaneState';
import { attempt } from './attempt';
import { findSources, isSourceOf } from './findSources';
import { checkAgain, open } from './checkColumns';

/** Runs the recipe on the source that is open and shows the result. A cancelled run goes back to where it began. */
export async function runRecipe(pane: Pane): Promise<void> {
  const { store, workbook } = pane;
  const { recipe, opened, region, screen } = store.get();
  if (recipe === undefined || opened === undefined) return;
  const before: Screen = screen === 'run' ? 'match' : screen;
  store.set({ screen: 'run', progress: { phase: 'checking', done: 0, total: 1 } });
  const outcome = await attempt(pane, (signal) =>
    workbook.runAnalysis(opened, recipe, {
      region,
      signal,
      onProgress: (progress) => store.set({ progress }),
    }),
  );
  if (outcome === undefined) {
    store.set({ screen: before });
    return;
  }
  store.set({ outcome, recipe: outcome.recipe, explanation: undefined, screen: 'result' });
  store.set({ announcement: { key: 'run.finished', facts: { title: outcome.overview.title } } });
  // The report is whole: a history that cannot be read now is read the next time the workbook is looked at.
  const runs = await workbook.listRuns().catch(() => store.get().runs);
  store.set({ runs });
}

export function cancelRun({ store, work }: Pane): void {
  work?.abort();
  store.set({ announcement: { key: 'run.cancelled', facts: {} } });
}

/** Runs the last recipe of the workbook again: reads the cells anew, because they may have changed. */
export async function refreshRun(pane: Pane): Promise<void> {
  const { store } = pane;
  await findSources(pane);
  const { runs, sources } = store.get();
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
  store.set({ source, analysis: last.recipe.analysis, recipe: last.recipe, region: 0, screen: 'run' });
  const opened = await attempt(pane, (signal) => open(pane, source, signal));
  if (opened === undefined) {
    store.set({ screen: 'find' });
    return;
  }
  store.set({ opened });
  await runRecipe(pane);
  const { recipe, outcome } = store.get();
  // Columns, settings and explanations can be used after a refresh as after any other run.
  if (outcome !== undefined && recipe !== undefined) await checkAgain(pane, recipe);
}
