/** Bytes of a row without cells. */
const ROW = 48;
/** Above so many, V8 keeps a list with few entries as a table of them. */
const LONGEST_LIST = 5_000;
/** Comparing longer lists would take longer than it saves. */
const LONGEST_COMPARED = 500;
const SPARSE_CELL = 72;

/** Something for each cell of a sheet, kept by row. Copies share the rows in which nothing changes. */
export class CellRows<Content> {
  private rows: (Content | undefined)[][] = [];
  /** Rows that no copy has; undefined as long as there is no copy. */
  private own: Set<readonly unknown[]> | undefined;
  /** Lists that stand for several rows. */
  private readonly common = new Set<readonly unknown[]>();

  get count(): number {
    return this.rows.length;
  }

  at(row: number): readonly (Content | undefined)[] | undefined {
    return this.rows[row];
  }

  set(row: number, column: number, content: Content | undefined): void {
    this.rowToWrite(row)[column] = content;
  }

  /**
   * Gives back the room that a row keeps for more cells, all of it where it holds the same as the row above. Returns
   * about how many bytes it takes now.
   */
  fit(row: number): number {
    const cells = this.rows[row];
    if (cells === undefined) return 0;
    const above = this.rows[row - 1];
    if (above !== undefined && holdTheSame(cells, above)) {
      this.rows[row] = above;
      this.common.add(above);
      return 0;
    }
    const sparse = cells.length > LONGEST_LIST ? sparseBytes(cells) : Infinity;
    const bytes = ROW + 8 * cells.length;
    if (sparse < bytes) return sparse;
    const fitting = cells.slice();
    this.rows[row] = fitting;
    this.own?.add(fitting);
    return bytes;
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
    if (cells !== undefined && (this.own === undefined || this.own.has(cells)) && !this.common.has(cells)) {
      return cells;
    }
    const written = cells?.slice() ?? [];
    this.rows[row] = written;
    this.own?.add(written);
    return written;
  }
}

function holdTheSame(cells: readonly unknown[], others: readonly unknown[]): boolean {
  if (cells.length !== others.length || cells.length > LONGEST_COMPARED) return false;
  for (let column = 0; column < cells.length; column += 1) {
    if (!Object.is(cells[column], others[column])) return false;
  }
  return true;
}

function sparseBytes(cells: readonly unknown[]): number {
  return cells.reduce<number>((bytes) => bytes + SPARSE_CELL, 2 * ROW);
}

export type CellRowsCopy<Content> = readonly (readonly (Content | undefined)[])[];
