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

/** More columns than this stand between no name and its figures. */
const MOST_TEXTS = 24;

/**
 * A cell of the source stands for its row. Any other cell, on our sheets for example, stands for the name in it, else for
 * the first name in its row.
 */
function subjectsOf({ sheet, row, text, rowTexts }: Selection, opened: OpenedSource): readonly Subject[] {
  if (sheet === opened.origin.sheet) return [...namesIn([text]), { row: row + 1 }];
  return namesIn([text, ...rowTexts.slice(0, MOST_TEXTS)]);
}

/** Texts that may be names, each once. */
function namesIn(texts: readonly string[]): readonly Subject[] {
  const known = texts.map((text) => text.trim()).filter((text) => text !== '');
  return [...new Set(known)].map((name) => ({ name }));
}
