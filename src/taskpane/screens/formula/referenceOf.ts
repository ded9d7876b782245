import { Problem } from '../../../engine/problem';
import type { Locale } from '../../../engine/recipe/types';
import { makeReference } from '../../../functions/reference/makeReference';
import { CellError } from '../../../functions/CellError';
import type { Say } from '../../text/paneText';

interface Population {
  readonly values: readonly (readonly unknown[])[];
  readonly headers: readonly string[];
  readonly source: string;
}

/**
 * The cells of a reference to be saved, with today's date.
 *
 * Raises a Problem `formulaUnreadable` where the cells hold no population.
 */
export function referenceOf(
  say: Say,
  locale: Locale,
  { values, headers, source }: Population,
  ignoreZeros: boolean,
): (string | number)[][] {
  const date = new Date();
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const padded = [month, day].map((part) => String(part).padStart(2, '0'));
  try {
    return makeReference({
      ...{ values, headers, source, ignoreZeros, locale },
      date: [year, ...padded].join('-'),
      labels: [
        say('formula.reference.source'),
        say('formula.reference.date'),
        say('formula.reference.count'),
        say('formula.reference.mean'),
        say('formula.reference.deviation'),
      ],
    });
  } catch (error) {
    throw error instanceof CellError ? new Problem('formulaUnreadable') : error;
  }
}
