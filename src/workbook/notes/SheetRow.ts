/** One row of a sheet of ours, as it is found, from its first column on. */
export interface SheetRow {
  readonly row: number;
  readonly firstColumn: number;
  readonly contents: readonly unknown[];
  /** Of each content; 0 where a cell is blank, or known to be ours. */
  readonly hashes: number[];
}

/** What stands in a column that may lie outside of what was read: nothing. */
export function hashAt({ firstColumn, hashes }: SheetRow, column: number): number {
  return hashes[column - firstColumn] ?? 0;
}

export function claim({ firstColumn, hashes }: SheetRow, column: number): void {
  if (column - firstColumn in hashes) hashes[column - firstColumn] = 0;
}
