/** Something for each cell of a sheet, kept by row. Copies share the rows in which nothing changes. */
export class CellRows<Content> {
  private rows: (Content | undefined)[][] = [];
  /** Rows that no copy has; undefined as long as there is no copy. */
  private own: Set<readonly unknown[]> | undefined;

  get count(): number {
    return this.rows.length;
  }

  at(row: number): readonly (Content | undefined)[] | undefined {
    return this.rows[row];
  }

  set(row: number, column: number, content: Content | undefined): void {
    this.rowToWrite(row)[column] = content;
  }

  /** Rows that may hold something, in ascending order: few of a million do where one cell stands far below. */
  *filled(): Iterable<number> {
    for (const key in this.rows) yield Number(key);
  }

  forEach(visit: (cells: readonly (Content | undefined)[], row: number) => void): void {
    this.rows.forEach(visit);
  }

  /** The rows as they are now, whatever is written later. */
  copy(): CellRowsCopy<Content> {
    this.own = new Set();
    return this.rows.slice();
  }

  restore(copy: CellRowsCopy<Content>): void {
    this.rows = copy.slice() as (Content | undefined)[][]; // Nothing is written into a row that is not its own.
    this.own = new Set();
  }

  private rowToWrite(row: number): (Content | undefined)[] {
    const cells = this.rows[row];
    if (cells !== undefined && (this.own === undefined || this.own.has(cells))) return cells;
    const written = cells?.slice() ?? [];
    this.rows[row] = written;
    this.own?.add(written);
    return written;
  }
}

export type CellRowsCopy<Content> = readonly (readonly (Content | undefined)[])[];
