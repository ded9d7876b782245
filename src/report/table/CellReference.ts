/**
 * A cell of one of our tables by what it is, not by where it stands: the row that meets a condition, or the row at a place
 * that was computed, in the column of a key. The layout knows where that is.
 */
export interface CellReference {
  readonly table: string;
  readonly row: number | ((row: never, index: number) => boolean);
  readonly column: string;
}

/** The cells of all rows that meet a condition, in the column of a key. */
export interface CellsReference {
  readonly table: string;
  readonly rows: (row: never, context: never) => boolean;
  readonly column: string;
}
