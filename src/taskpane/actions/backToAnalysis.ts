import type { Pane } from '../state/Pane';

/** From a screen beside the main way back to where the analysis stands: the result, the columns or the tables. */
export function backToAnalysis({ store }: Pane): void {
  const { outcome, checked } = store.get();
  const screen = outcome !== undefined ? 'result' : checked !== undefined ? 'match' : 'find';
  store.set({ screen, failure: undefined, announcement: undefined });
}
