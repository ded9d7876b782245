import type { AnalysisInput } from '../AnalysisInput';
import { cellKind, type CellKind } from '../grid/cellKind';
import { formsOf, hitOfForms } from '../headers/aliasIndex';
import { normalizeHeader } from '../headers/normalizeHeader';
import type { RawGrid } from '../types';

/** What speaks for a row being the header of the rows below it. */
export interface HeaderScore {
  readonly row: number;
  readonly filled: number;
  /** Cells that are text, as a share of the filled ones. */
  readonly textShare: number;
  /** Different texts, as a share of the filled cells. */
  readonly distinct: number;
  /** Headers of an analysis that knows most of them. */
  readonly aliasHits: number;
  /** Columns whose cell here is text while the cells below are numbers or dates. */
  readonly contrast: number;
  readonly score: number;
}

const rowsBelow = 5;

/** Scores one row of a block as the header of columns [first, end). */
export function scoreHeaderRow(
  grid: RawGrid,
  row: number,
  endRow: number,
  first: number,
  end: number,
  inputs: readonly AnalysisInput[],
): HeaderScore {
  const texts: string[] = [];
  let filled = 0;
  let contrast = 0;
  for (let column = first; column < end; column += 1) {
    const value = grid.columns[column]!.valueAt(row);
    const kind = cellKind(value);
    if (kind === 'blank') continue;
    filled += 1;
    if (kind !== 'text') continue;
    texts.push(String(value));
    if (kindBelow(grid, column, row, endRow) === 'number') contrast += 1;
  }
  const textShare = filled === 0 ? 0 : texts.length / filled;
  const distinct = filled === 0 ? 0 : new Set(texts.map(normalizeHeader)).size / filled;
  const aliasHits = countAliasHits(texts, inputs);
  const filledShare = filled / (end - first);
  return {
    row,
    filled,
    textShare,
    distinct,
    aliasHits,
    contrast,
    score:
      2 * textShare +
      filledShare +
      distinct +
      0.8 * Math.min(aliasHits, 5) +
      (2 * contrast) / Math.max(filled, 1),
  };
}

/** Headers that the analysis knows which knows most of them; a role counts once. */
export function countAliasHits(headers: readonly string[], inputs: readonly AnalysisInput[]): number {
  const forms = headers.map(formsOf);
  const counts = inputs.map(
    ({ roles }) => new Set(forms.map((header) => hitOfForms(roles, header)?.role).filter(Boolean)).size,
  );
  return Math.max(0, ...counts);
}

function kindBelow(grid: RawGrid, column: number, row: number, endRow: number): CellKind {
  const raw = grid.columns[column]!;
  for (let below = row + 1; below < Math.min(row + 1 + rowsBelow, endRow); below += 1) {
    const kind = cellKind(raw.valueAt(below));
    if (kind === 'number' || kind === 'text') return kind;
  }
  return 'blank';
}
