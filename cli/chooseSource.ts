import { Problem } from '../src/engine/problem';
import type { SourceDescription } from '../src/workbook/types';
import type { Arguments } from './parseArguments';

/** A source and the analysis to run on it. */
export interface Choice {
  readonly source: SourceDescription;
  readonly analysis: string;
}

/**
 * Picks the table or sheet that was named, else the one that fits an analysis best.
 *
 * Raises a Problem `sourceEmpty` for a workbook without cells, `sourceNotFound` for a name that is not there
 * (facts: name, known), `analysisUnclear` when nothing fits (facts: sheets) and `analysesFitAlike` when both fit.
 */
export function chooseSource(
  sources: readonly SourceDescription[],
  wanted: Pick<Arguments, 'sheet' | 'table' | 'analysis'>,
): Choice {
  if (sources.length === 0) throw new Problem('workbookEmpty');
  const named = sources.filter(
    (source) =>
      (wanted.sheet === undefined || sameName(source.sheet, wanted.sheet)) &&
      (wanted.table === undefined || (source.table !== undefined && sameName(source.table, wanted.table))),
  );
  if (named.length === 0) {
    const name = wanted.table ?? wanted.sheet ?? '';
    throw new Problem('sourceNotFound', { name, known: sources.map(({ sheet, table }) => table ?? sheet) });
  }
  if (wanted.analysis !== 'auto') {
    const { analysis } = wanted;
    const best = [...named].sort((a, b) => fit(b, analysis) - fit(a, analysis))[0];
    if (best !== undefined) return { source: best, analysis };
  }
  const [source] = named;
  const [first, second] = source?.guesses ?? [];
  const isNearest = first?.missing.length === 1 && (second === undefined || second.missing.length > 1);
  if (source !== undefined && first !== undefined && isNearest) {
    // Only one analysis comes near: the data check then names the column that is missing.
    return { source, analysis: first.analysis };
  }
  if (source === undefined || first === undefined || first.missing.length > 0) {
    const headers = (source?.firstRow ?? []).filter((header) => header !== '');
    throw new Problem('analysisUnclear', { sheets: named.map(({ sheet }) => sheet), headers });
  }
  if (second !== undefined && second.missing.length === 0 && second.matched.length === first.matched.length) {
    throw new Problem('analysesFitAlike', {
      sheet: source.sheet,
      first: second.analysis,
      second: first.analysis,
    });
  }
  return { source, analysis: first.analysis };
}

/** Recognised roles, less those that are required and missing. */
function fit(source: SourceDescription, analysis: string): number {
  const guess = source.guesses.find((candidate) => candidate.analysis === analysis);
  return guess === undefined ? -1000 : guess.matched.length - 10 * guess.missing.length;
}

/** Excel's names differ by more than their case, in every language alike. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
