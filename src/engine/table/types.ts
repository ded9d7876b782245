import type { CellReference, Facts, Notice } from '../problem';

/** A cell as the workbook gives it. '' and null are blank; Excel's error values arrive as their text ("#N/A"). */
export type CellValue = string | number | boolean | null;

/** Where a grid of cells was read from. Rows and columns are 1-based, as Excel shows them. */
export interface GridOrigin {
  readonly sheet: string;
  /** Name of the Excel table, when the grid is one. */
  readonly table?: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Number formats of the first rows (en-US codes), where the caller has them: evidence for dates and percentages. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** 1-based sheet rows that are hidden or filtered out. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Merged areas as [row, column, rows, columns], 1-based: header cells that span columns. */
  readonly mergedAreas?: readonly (readonly [number, number, number, number])[];
  readonly date1904?: boolean;
  /** The decimal separator of the workbook's culture, where the host tells it. */
  readonly decimalSeparator?: ',' | '.';
}

/**
 * All cells of one column of a grid, as read, at most 8 bytes a cell.
 * A number cell is in `numbers`; any other cell is NaN there and has a code, the index of its value in `entries`.
 */
export interface RawColumn {
  readonly length: number;
  readonly numbers: Float64Array;
  /** Cells that hold nothing. */
  readonly blankCount: number;
  /** Distinct cells that are no numbers, in order of appearance; entry 0 is the blank cell. */
  readonly entries: readonly CellValue[];
  /** Index into `entries`, or -1 for a number cell. */
  codeAt(row: number): number;
  valueAt(row: number): CellValue;
}

/** A grid of cells held by column, before anything is decided about it. */
export interface RawGrid {
  readonly origin: GridOrigin;
  readonly rowCount: number;
  readonly columns: readonly RawColumn[];
}

/** One table found on a grid: where its header and its data are. Indexes are 0-based within the grid. */
export interface TableRegion {
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  /** Row after the last data row. */
  readonly endRow: number;
  readonly firstColumn: number;
  /** Column after the last one. */
  readonly endColumn: number;
  /** One header a column; two header rows are joined with " / ". Blank headers are ''. */
  readonly headers: readonly string[];
  /** What was left out and why: title rows, a totals row, a blank column. */
  readonly notices: readonly Notice[];
}

/** How sure a guess is. `ask` means: a person should confirm before it is used. */
export type Certainty = 'certain' | 'likely' | 'ask';

/** The column guessed for a role, and why. */
export interface RoleMatch {
  readonly role: string;
  /** Index into the region's headers, or undefined when no column fits. */
  readonly column: number | undefined;
  readonly header: string | undefined;
  readonly certainty: Certainty;
  /** Code of the reason: 'alias', 'content', 'near', 'chosen', 'none', 'contradicted' and so on. */
  readonly reason: string;
  readonly facts: Facts;
  readonly samples: readonly string[];
  readonly required: boolean;
}

/** Role name to header as written in the sheet; null means: deliberately not used. */
export type Mapping = Readonly<Record<string, string | null>>;

export interface NumberColumn {
  readonly kind: 'number';
  /** NaN is missing. Ratio columns are fractions. */
  readonly values: Float64Array;
}
export interface DateColumn {
  readonly kind: 'date';
  /** Excel serial days of the 1900 system with the time of day as fraction; NaN is missing. */
  readonly days: Float64Array;
}
export interface FlagColumn {
  readonly kind: 'flag';
  /** 1 yes, 0 no, -1 missing or neither. */
  readonly values: Int8Array;
}
export interface CategoryColumn {
  readonly kind: 'category';
  /** Index into `labels`; -1 is missing. */
  readonly codes: Int32Array;
  /** First spelling of each category, in order of first appearance; value aliases already resolved to canonical names. */
  readonly labels: readonly string[];
}
export type Column = NumberColumn | DateColumn | FlagColumn | CategoryColumn;

/** What an analysis reads: typed columns by role. Only rows that are used are in it. */
export interface Table {
  /** Name of the analysis. */
  readonly analysis: string;
  readonly rowCount: number;
  /** 1-based sheet row of each table row. */
  readonly sheetRows: Int32Array;
  readonly columns: Readonly<Record<string, Column | undefined>>;
  /** Header as written, by role. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface ExcludedRow {
  /** 1-based sheet row. */
  readonly row: number;
  /** Header of the column that is the cause, '' for the row as a whole. */
  readonly column: string;
  /** 1-based sheet column, 0 for the row as a whole. */
  readonly columnNumber: number;
  readonly reason: string;
}

/** What a text of a column was read as. */
export interface TextReading {
  readonly text: string;
  /** A number, 1 or 0 for yes or no, or the name of a category. */
  readonly value: number | string;
}

/** What was decided about one column of the user's table. */
export interface ColumnCheck {
  readonly header: string;
  /** 1-based sheet column. */
  readonly columnNumber: number;
  readonly role: string | undefined;
  readonly kind: Column['kind'] | 'text' | 'empty';
  readonly certainty: Certainty | undefined;
  /** Code of the unit decision: 'asIs', 'percentPoints', 'percentText', 'fraction', 'currency', 'dateText:ymd' and so on. */
  readonly unit: string;
  readonly evidence: Facts;
  readonly filled: number;
  readonly missing: number;
  readonly unreadable: number;
  readonly samples: readonly string[];
  /** What its texts were read as; see `listReadings`. */
  readonly readings: readonly TextReading[];
  /** Flags that its cells tell: its own, and those that it stands in for. */
  readonly tells: readonly ToldFlag[];
}

/** A flag that the cells of a column tell. */
export interface ToldFlag {
  readonly role: string;
  readonly readings: readonly TextReading[];
  readonly areNumbersYes: boolean;
  /** Other columns have a say in it. */
  readonly areMixed: boolean;
}

/** Everything a reader needs to trust, or not to trust, what was read. */
export interface DataCheck {
  readonly origin: GridOrigin;
  readonly region: TableRegion;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** Every excluded row, in sheet order: rowsUsed + excluded.length = rowsRead. */
  readonly excluded: readonly ExcludedRow[];
  readonly columns: readonly ColumnCheck[];
  /** Most severe first. */
  readonly notices: readonly Notice[];
}

export interface ReadOptions {
  /** Hidden and filtered rows are used unless this is 'visible'. */
  readonly rows?: 'all' | 'visible';
  /** What happens to a repeated id in a customers table. */
  readonly duplicates?: 'refuse' | 'first' | 'mean';
  /** Answers to questions about a column, by header: 'percentPoints', 'fraction', 'dmy', 'mdy', ... */
  readonly answers?: Readonly<Record<string, string>>;
  /** Values that count as yes, by role; the others of the column then count as no. */
  readonly success?: Readonly<Record<string, readonly string[]>>;
  /** Words of a column of levels from the highest to the lowest, by role. */
  readonly order?: Readonly<Record<string, readonly string[]>>;
  /** Whether a great or a small number is a high priority; `ask` where the column leaves it open. */
  readonly priorityDirection?: 'ask' | 'high' | 'low';
}

export type { CellReference };
