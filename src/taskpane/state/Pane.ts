import type { Locale } from '../../engine/recipe/types';
import type { WorkbookPort } from '../excel/WorkbookPort';
import { createStore, type Store } from './createStore';
import { initialState, type PaneState } from './PaneState';

/** What every action needs: the state and the workbook. */
export interface Pane {
  readonly store: Store<PaneState>;
  readonly workbook: WorkbookPort;
  /** Ends the work under way; a newer piece of work replaces it. */
  work: AbortController | undefined;
  /** The sheet whose cells are watched for changes, and the function that ends it. */
  watched: { readonly sheet: string; readonly end: () => Promise<void> } | undefined;
}

export function createPane(workbook: WorkbookPort, locale: Locale): Pane {
  return { store: createStore(initialState(locale)), workbook, work: undefined, watched: undefined };
}
