import { undecidedOf } from '../../analyses';
import type { RunRecord, SourceDescription } from '../../workbook/types';
import type { Selection } from '../excel/WorkbookPort';
import { isSameSource } from '../state/isSameSource';
import type { Pane } from '../state/Pane';
import { attempt, toFailure } from './attempt';
import { selectedCells } from './selectedCells';

/**
 * Looks at the workbook: what could be analysed, what was run before, where the person is.
 * The source of the last run comes first, then the one that holds the selection, then the best guess.
 * A history that Excel does not give is a failure that is shown above the tables, and costs none of them.
 */
export async function findSources(pane: Pane, wanted?: string): Promise<void> {
  const { store, workbook, analyses } = pane;
  store.set({ screen: 'find', sources: undefined, opened: undefined, checked: undefined });
  const found = await attempt(pane, async () => {
    const sources = await workbook.listSources(analyses);
    const history = await workbook.readHistory(analyses).then(
      (read) => ({ read, failure: undefined }),
      (error: unknown) => ({ read: undefined, failure: toFailure(error) }),
    );
    const selection = await selectedCells(pane);
    return { sources, ...history, selection };
  });
  if (found === undefined) {
    if (store.get().failure !== undefined) store.set({ sources: [] });
    return;
  }
  const { sources, read, failure, selection } = found;
  const { runs } = read ?? store.get();
  const source = chooseSource(sources, runs, selection, wanted);
  const analysis =
    wanted ?? lastAnalysis(source, runs) ?? source?.guesses[0]?.analysis ?? undecidedOf(analyses);
  const { source: before } = store.get();
  const isSame =
    before === source || (before !== undefined && source !== undefined && isSameSource(before, source));
  // Columns and answers of another table are none of this one's.
  store.set({
    sources,
    ...read,
    failure,
    source,
    analysis,
    ...(isSame ? {} : { recipe: undefined, region: 0 }),
  });
}

function chooseSource(
  sources: readonly SourceDescription[],
  runs: readonly RunRecord[],
  selection: Selection | undefined,
  wanted: string | undefined,
): SourceDescription | undefined {
  const fitting = wanted === undefined ? sources : sources.filter((source) => fits(source, wanted));
  const last = runs.find(({ recipe }) => wanted === undefined || recipe.analysis === wanted);
  return (
    fitting.find((source) => holdsSelection(source, selection) && source.guesses.length > 0) ??
    fitting.find((source) => last !== undefined && isSourceOf(source, last)) ??
    fitting[0] ??
    sources[0]
  );
}

function fits(source: SourceDescription, analysis: string): boolean {
  return source.guesses.some((guess) => guess.analysis === analysis);
}

export function isSourceOf(source: SourceDescription, { recipe }: RunRecord): boolean {
  return isSameSource(source, recipe.source);
}

export function holdsSelection(source: SourceDescription, selection: Selection | undefined): boolean {
  if (source.sheet !== selection?.sheet) return false;
  return source.table === undefined || source.table === selection.table;
}

function lastAnalysis(source: SourceDescription | undefined, runs: readonly RunRecord[]): string | undefined {
  return source && runs.find((run) => isSourceOf(source, run))?.recipe.analysis;
}
