import type { Words } from '../report/text/Words';

/** A table small enough to be typed, on which an analysis can be tried: one row of headers, then one cell a column. */
export interface Example {
  readonly headers: readonly Words[];
  /** Words stand for themselves in the reader's language: yes and no. */
  readonly rows: readonly (readonly (string | number | Words)[])[];
}
