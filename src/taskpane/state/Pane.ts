import { analyses, undecidedOf } from '../../analyses';
import type { Analysis } from '../../analyses/Analysis';
import type { Locale } from '../../engine/recipe/types';
import type { WorkbookPort } from '../excel/WorkbookPort';
import { createStore, type Store } from './createStore';
import { initialState, type PaneState } from './PaneState';

/** What every action needs: the state and the workbook. */
export interface Pane {
  readonly store: Store<PaneState>;
  readonly workbook: WorkbookPort;
  /** The analyses to choose from. */
  readonly analyses: readonly Analysis[];
  /** Ends the work under way; a newer piece of work replaces it. */
  work: AbortController | undefined;
  /** The sheet whose cells are watched for changes, and the function that ends it. */
  watched: { readonly sheet: string; readonly end: () => Promise<void> } | undefined;
}

export function createPane(
  workbook: WorkbookPort,
  locale: Locale,
  known: readonly Analysis[] = analyses,
): Pane {
  const store = createStore(initialState(locale, undecidedOf(known)));
  return { store, workbook, analyses: known, work: undefined, watched: undefined };
}
