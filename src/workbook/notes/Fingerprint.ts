/** What a run writes on a sheet, in few digits: enough to tell later what somebody typed over it or beside it. */
export interface Fingerprint {
  /** Cells that stand in no list. */
  readonly cells: readonly CellPrint[];
  /** Lists, those with the same headers as one: which of their rows stands where does not count. */
  readonly lists: readonly ListPrint[];
  /** Names of the charts. */
  readonly charts: readonly string[];
}

export interface CellPrint {
  readonly row: number;
  readonly column: number;
  readonly hash: number;
}

export interface ListPrint {
  /** How many lists have these headers, and how many rows the longest of them has. */
  readonly count: number;
  readonly longest: number;
  readonly headers: readonly number[];
  /** Places of the columns that people fill in: their cells are no part of rows and sums. */
  readonly typed?: readonly number[];
  /** Of their cells that the run filled with what a person had said, each with its row and its column. */
  readonly filled?: readonly number[];
  /** Of every row, in no order that counts: a list may be sorted. */
  readonly rows: readonly number[];
  /** Of every column, the sum over all rows: a column whose sum stands is as it was written. */
  readonly sums: readonly number[];
}
