import type { Pane } from '../state/Pane';

/** Changes come in bursts while a person fills or pastes. */
const SETTLED_AFTER = 500;

/**
 * Notes that cells of a sheet were changed after they were read, and calls back when the person pauses.
 * One sheet is watched at a time: the one that is analysed.
 */
export async function watchCells(pane: Pane, sheet: string, onSettled: () => void): Promise<void> {
  const { watched, workbook, store } = pane;
  if (watched?.sheet === sheet) return;
  pane.watched = undefined;
  // The sheet that was watched may be gone, and its events with it.
  await watched?.end().catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = await workbook.onCellsChanged(sheet, () => {
    store.set({ changed: true, edits: store.get().edits + 1 });
    clearTimeout(timer);
    timer = setTimeout(onSettled, SETTLED_AFTER);
  });
  pane.watched = { sheet, end };
}
