import type { Pane } from '../state/Pane';
import type { Explanation, Subject } from '../../analyses/Analysis';
import type { Selection } from '../excel/WorkbookPort';
import type { OpenedSource } from '../../workbook/types';
import { toFailure } from './attempt';
import { selectedCells } from './selectedCells';

/** Explains the customer or product in the selected cell, if the finished analysis knows it: by the run, not by settings changed since. */
export async function explainSelection(pane: Pane): Promise<void> {
  const { store, workbook } = pane;
  const { outcome } = store.get();
  if (outcome === undefined) return;
  try {
    const selection = await selectedCells(pane);
    if (selection === undefined) return;
    let explanation: Explanation | undefined;
    for (const subject of subjectsOf(selection, outcome.opened)) {
      explanation ??= await workbook.explain(outcome, outcome.recipe, subject);
    }
    store.set({ explanation });
  } catch (error) {
    store.set({ failure: toFailure(error) });
  }
}

/** A cell of the source stands for its row; any other cell, on our sheets for example, for the name in it. */
function subjectsOf(selection: Selection, opened: OpenedSource): readonly Subject[] {
  const byName: Subject[] = selection.text.trim() === '' ? [] : [{ name: selection.text.trim() }];
  return selection.sheet === opened.origin.sheet ? [...byName, { row: selection.row + 1 }] : byName;
}
