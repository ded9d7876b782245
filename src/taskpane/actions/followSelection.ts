import type { Pane } from '../state/Pane';
import { chooseSource } from './chooseSource';
import { explainSelection } from './explainSelection';
import { holdsSelection } from './findSources';
import { selectedCells } from './selectedCells';

/** Selections come in bursts while a person drags or holds an arrow key. */
const SETTLED_AFTER = 200;

/**
 * Keeps the pane on what the person looks at: on the first screen the table under the cursor is chosen,
 * beside a result the selected customer or product is explained. Gives the function that ends it.
 */
export async function followSelection(pane: Pane): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return pane.workbook.onSelectionChanged(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void follow(pane), SETTLED_AFTER);
  });
}

async function follow(pane: Pane): Promise<void> {
  const { screen, progress, sources } = pane.store.get();
  if (progress !== undefined) return;
  if (screen === 'result') return explainSelection(pane);
  if (screen !== 'find' || sources === undefined) return;
  const selection = await selectedCells(pane).catch(() => undefined);
  const source = selection && sources.find((candidate) => holdsSelection(candidate, selection));
  if (source !== undefined && pane.store.get().progress === undefined) chooseSource(pane, source);
}
