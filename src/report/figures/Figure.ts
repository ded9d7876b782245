import type { CellReference } from '../table/CellReference';
import type { Words } from '../text/Words';
import type { FormatName } from './formats';

/**
 * A number, a name or names that a text speaks of: its value, how it is written, and the cell it stands in. A text that
 * names it needs to know none of these.
 */
export interface Figure {
  readonly value: number | string | readonly string[];
  /** undefined for names. */
  readonly format: FormatName | undefined;
  /** What it is called where figures are listed. */
  readonly name?: Words | undefined;
  readonly at?: CellReference | undefined;
}

/** The figures of a text by the names of its places; undefined where the data do not give one. */
export type Figures = Readonly<Record<string, Figure | undefined>>;

/**
 * A number as a figure; undefined for a number that is not defined, so that no text speaks of it.
 *
 * @example figure(0.25, 'rate') // { value: 0.25, format: 'rate' }
 * @example figure(NaN, 'rate') // undefined
 */
export function figure(
  value: number | undefined,
  format: FormatName,
  more: Pick<Figure, 'name' | 'at'> = {},
): Figure | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : { value, format, ...more };
}

/** A name, or several, as a figure; undefined for none, so that no text speaks of nobody. */
export function named(
  value: string | readonly string[] | undefined,
  more: Pick<Figure, 'name' | 'at'> = {},
): Figure | undefined {
  return value === undefined || value.length === 0 ? undefined : { value, format: undefined, ...more };
}
