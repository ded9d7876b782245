import type { Pane } from '../state/Pane';
import { toFailure } from './attempt';

/** Sheets come and go in bursts: undoing a run takes all of its own. */
const SETTLED_AFTER = 200;

/** Notes which sheets of the result are not in the workbook any more, deleted or undone. Gives the function that ends it. */
export async function followSheets(pane: Pane): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return pane.workbook.onSheetsChanged(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(pane), SETTLED_AFTER);
  });
}

async function look({ store, workbook, analyses }: Pane): Promise<void> {
  const { outcome, progress, missing: before } = store.get();
  // A run under way adds sheets of its own.
  if (outcome === undefined || progress !== undefined) return;
  try {
    const missing = await workbook.missingSheets(Object.values(outcome.sheetNames));
    if (store.get().outcome !== outcome || missing.join() === before.join()) return;
    store.set({ missing });
    // What undoes a run undoes its entry in the history.
    store.set(await workbook.readHistory(analyses));
  } catch (error) {
    store.set({ failure: toFailure(error) });
  }
}
