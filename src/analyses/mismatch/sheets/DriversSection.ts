import type { AnyTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { MismatchContext } from '../MismatchContext';

/** A heading, how to read what is below it, and the tables. */
export interface DriversSection {
  readonly heading: Words;
  readonly note?: (context: MismatchContext) => string;
  readonly tables: (context: MismatchContext) => readonly AnyTable<MismatchContext>[];
  /** The section is left out where this does not hold. */
  readonly when?: (context: MismatchContext) => boolean;
}
