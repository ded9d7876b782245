import type { ListPrint } from './Fingerprint';
import { HASH_MASK, hashRow } from './hashContent';
import { claim, hashAt, type SheetRow } from './SheetRow';

/** Where a list with these headers was found: its columns, which need not be neighbours any more. */
interface Place {
  readonly headerRow: number;
  readonly columns: readonly number[];
}

/** A row that no run wrote, within a list: a cell of it was changed, or it was added. */
interface StrangeRow {
  readonly row: number;
  readonly columns: readonly number[];
  readonly hashes: readonly number[];
}

/**
 * Finds the lists with one set of headers again, row by row from the top, wherever they are by now: sorted, filtered,
 * moved, with columns put between theirs or rows added. Each cell that the run wrote is claimed.
 */
export class ListSearch {
  private readonly places: Place[] = [];
  private readonly missing = new Map<number, number>();
  private readonly sums: number[];
  private readonly strange: StrangeRow[] = [];
  /** Places of the columns that people fill in. */
  private readonly typed: ReadonlySet<number>;
  private readonly filled: ReadonlySet<number>;

  constructor(private readonly list: ListPrint) {
    for (const row of list.rows) this.missing.set(row, (this.missing.get(row) ?? 0) + 1);
    this.sums = [...list.sums];
    this.typed = new Set(list.typed);
    this.filled = new Set(list.filled);
  }

  /**
   * Takes the row for the header of a list where at least this share of the headers stand in it, from left to right; one
   * that somebody changed stands right of the one before it.
   */
  takeHeader(row: SheetRow, share: number): void {
    while (this.places.length < this.list.count) {
      const found = this.findHeaders(row);
      const known = found.filter((column) => column !== undefined);
      if (known.length === 0 || known.length < share * found.length) return;
      for (const column of known) claim(row, column);
      let next = known[0]! - found.indexOf(known[0]);
      const columns = found.map((column) => {
        const here = column ?? next;
        next = here + 1;
        return here;
      });
      this.places.push({ headerRow: row.row, columns });
    }
  }

  /** The share of headers that stand in a row, where one of these lists has not been found yet. */
  headerShare(row: SheetRow): number {
    if (this.places.length === this.list.count) return 0;
    const found = this.findHeaders(row);
    return found.filter((column) => column !== undefined).length / found.length;
  }

  takeBody(row: SheetRow): void {
    for (const place of this.places) if (row.row > place.headerRow) this.takeFrom(place, row);
  }

  /** The columns of the list that a cell stands in or right of; none where it stands in no row of a list. */
  columnsBeside(row: number, column: number): readonly number[] {
    const holding = this.places.filter(
      ({ headerRow, columns }) =>
        row > headerRow && row <= headerRow + this.list.longest && columns[0]! <= column,
    );
    return holding.at(-1)?.columns ?? [];
  }

  /**
   * Columns of strange rows in which nothing was changed, by row: where as many rows are strange as are missing, the sum
   * of a column tells. `isTyped` says whether a row holds anything that is not known to be ours from elsewhere.
   */
  unchangedCells(isTyped: (row: number) => boolean): readonly { row: number; column: number }[] {
    const strange = this.strange.filter(({ row }) => isTyped(row));
    const missing = [...this.missing.values()].reduce((sum, count) => sum + count, 0);
    if (strange.length !== missing) return [];
    return this.list.headers.flatMap((_, index) => {
      if (this.typed.has(index)) return [];
      const sum = strange.reduce((total, { hashes }) => (total + hashes[index]!) & HASH_MASK, 0);
      return sum === this.sums[index]
        ? strange.map(({ row, columns }) => ({ row, column: columns[index]! }))
        : [];
    });
  }

  private findHeaders(row: SheetRow): (number | undefined)[] {
    let from = row.firstColumn;
    const end = row.firstColumn + row.hashes.length;
    return this.list.headers.map((header) => {
      let column = from;
      while (column < end && hashAt(row, column) !== header) column += 1;
      if (column === end) return undefined;
      from = column + 1;
      return column;
    });
  }

  private takeFrom({ headerRow, columns }: Place, row: SheetRow): void {
    const hashes = columns.map((column, index) => (this.typed.has(index) ? 0 : hashAt(row, column)));
    if (hashes.every((hash) => hash === 0)) return;
    const key = hashRow(hashes);
    const left = this.missing.get(key) ?? 0;
    if (left > 0) {
      this.missing.set(key, left - 1);
      hashes.forEach((hash, index) => (this.sums[index] = (this.sums[index]! - hash) & HASH_MASK));
      columns.forEach((column, index) => {
        const isOurs = !this.typed.has(index) || this.filled.has(hashRow([key, index, hashAt(row, column)]));
        if (isOurs) claim(row, column);
      });
    } else if (row.row <= headerRow + this.list.longest) {
      this.strange.push({ row: row.row, columns, hashes });
    }
  }
}
