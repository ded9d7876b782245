import type { Locale } from '../engine/recipe/types';
import { CellError, type ResultCell } from './CellError';
import { sentenceOf } from './text/sentences';

/** A result as Excel takes it. */
export type ShownCell = number | string | CustomFunctions.Error;

/** With more errors than this in one result their sentences would make it too long to send; the error values stay. */
const mostSentences = 500;

/** Turns the errors of a result into Excel's own, each with its sentence in the language of Excel. */
export function showErrors(cells: readonly (readonly ResultCell[])[], locale: Locale): ShownCell[][] {
  let errors = 0;
  for (const row of cells) for (const cell of row) if (typeof cell === 'object') errors++;
  if (errors === 0) return cells as unknown as ShownCell[][];
  const shown = new Map<CellError, CustomFunctions.Error>();
  return cells.map((row) =>
    row.map((cell) => {
      if (typeof cell !== 'object') return cell;
      const known = shown.get(cell) ?? showError(cell, locale, errors <= mostSentences);
      shown.set(cell, known);
      return known;
    }),
  );
}

/** One error as Excel's own. Excel shows sentences for #VALUE! and #N/A only. */
export function showError(error: CellError, locale: Locale, withSentence = true): CustomFunctions.Error {
  const sentence =
    withSentence && error.reason !== undefined ? sentenceOf(locale, error.reason, error.facts) : undefined;
  return new CustomFunctions.Error(error.value as CustomFunctions.ErrorCode, sentence);
}
