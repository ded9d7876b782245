import type { Pane } from '../state/Pane';

/** Has the result said in the language of the pane, where its sheets are in another one. */
export async function sayOverview({ store, workbook, analyses }: Pane): Promise<void> {
  const { outcome, locale } = store.get();
  if (outcome === undefined || outcome.overviews[locale] !== undefined) return;
  // Until it is there, and where it cannot be made, the result stays in the language of the sheets.
  const overview = await workbook.overview(outcome, locale, analyses).catch(() => undefined);
  const { outcome: current } = store.get();
  if (overview === undefined || current?.table !== outcome.table) return;
  store.set({ outcome: { ...current, overviews: { ...current.overviews, [locale]: overview } } });
}
