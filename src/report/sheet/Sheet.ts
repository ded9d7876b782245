import type { TableContext } from '../table/Column';
import type { AnyTable } from '../table/defineTable';
import type { Tables } from '../table/Tables';
import type { Words } from '../text/Words';
import type { Part } from './Part';

/** A sheet as others lead to it. */
export interface OtherSheet {
  readonly role: string;
  /** Of its tab. */
  readonly name: string;
}

/** A sheet as a report declares it. */
export interface Sheet<Context extends TableContext> {
  /** Stable identity across runs and languages. */
  readonly role: string;
  /** Name of the tab, at most 31 characters. */
  readonly name: Words;
  readonly tabColor?: string;
  /** Width in characters of column A, which is a margin; none where parts begin in column A. Default 2. */
  readonly margin?: number | 'none';
  /** Blank rows above the first part; the first sheet of a report has at least one. */
  readonly rowsAbove?: number;
  /** Widths in characters of the columns behind the margin; undefined: as the tables need. */
  readonly widths?: readonly number[];
  /** Every table that may stand on it. */
  readonly tables: readonly AnyTable<Context>[];
  /** @param others the other sheets that the report shows, in tab order */
  readonly parts: (
    context: Context,
    tables: Tables<Context>,
    others: readonly OtherSheet[],
  ) => readonly Part<Context>[];
  /**
   * The header of this table and so many columns stay in view; the header is repeated on each printed page. `firstRow`
   * where the tables stand abreast, whichever there are: it stays in view.
   */
  readonly freeze?: { readonly header: AnyTable<Context> | 'firstRow'; readonly columns: number };
  /** Serves charts only: not shown in the tabs. */
  readonly isHidden?: boolean;
  /** Written also where only the summary and the lists are asked for. */
  readonly isEssential?: boolean;
  /** Written only where plain formulas are asked for, whichever other sheets are. */
  readonly isProof?: boolean;
  /** Printed on one page. */
  readonly onOnePage?: boolean;
  /** Its long list is several lists, one below the other: all rows are printed. */
  readonly printsAllRows?: boolean;
  /** Printed in pages that divide no chart, list or paragraph. */
  readonly inWholePages?: boolean;
  /** The sheet is left out where this does not hold. */
  readonly when?: (context: Context) => boolean;
}
