import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { analysisNamed } from '../../analyses';
import { Problem } from '../../engine/problem';
import { proseIn, type Prose } from '../../report/text/proseIn';
import type { Environment } from '../excel/Environment';
import type { Pane } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { sayIn, type Say } from '../text/paneText';

interface PaneContextValue {
  readonly pane: Pane;
  readonly environment: Environment;
}
const Context = createContext<PaneContextValue | undefined>(undefined);

export function PaneProvider({ children, ...value }: PaneContextValue & { readonly children: ReactNode }) {
  const { pane, environment } = value;
  const shared = useMemo(() => ({ pane, environment }), [pane, environment]);
  return <Context.Provider value={shared}>{children}</Context.Provider>;
}

function useShared(): PaneContextValue {
  const value = useContext(Context);
  if (value === undefined) throw new Error('Outside of PaneProvider');
  return value;
}

export function usePane(): Pane {
  return useShared().pane;
}

export function useEnvironment(): Environment {
  return useShared().environment;
}

export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The language of the pane, for texts that an analysis brings, in its words for what the table holds. */
export function useProse(): Prose {
  const { analyses } = usePane();
  const { locale, recipe, checked } = usePaneState();
  return useMemo(() => {
    const prose = proseIn(locale);
    if (recipe === undefined || checked === undefined) return prose;
    try {
      return analysisNamed(recipe.analysis, analyses).proseOf(prose, recipe, checked.check);
    } catch (error) {
      // A setting that is being changed may not fit yet; whoever computes with it says so.
      if (error instanceof Problem) return prose;
      throw error;
    }
  }, [locale, analyses, recipe, checked]);
}

/** Texts in the language of the pane. */
export function useSay(): Say {
  const { locale } = usePaneState();
  return useMemo(() => sayIn(locale), [locale]);
}
