import type { SourceDescription } from '../../workbook/types';
import type { Pane } from '../state/Pane';

/** Chooses what to analyse, with the analysis that fits it best. What was read from another source is forgotten. */
export function chooseSource({ store }: Pane, source: SourceDescription): void {
  if (store.get().source === source) return;
  store.set({
    source,
    analysis: source.guesses[0]?.analysis ?? store.get().analysis,
    region: 0,
    ...nothingRead,
  });
}

export function chooseAnalysis({ store }: Pane, analysis: string): void {
  if (store.get().analysis !== analysis) store.set({ analysis, ...nothingRead });
}

const nothingRead = { opened: undefined, checked: undefined, recipe: undefined, failure: undefined };
