import { cellAddress } from '../../report/layout/cellAddress';
import { runTexts } from '../../report/text/runTexts';
import type { Fingerprint } from './Fingerprint';
import { hashContent } from './hashContent';
import { ListSearch } from './ListSearch';
import type { SheetRow } from './SheetRow';

/** Something that a person typed on a sheet of ours, and the cell where it stood. */
export interface KeptNote {
  /** Its address, and what its row is about where it stands in a list or beside one. */
  readonly cell: string;
  readonly text: string;
}

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly hash: number;
  readonly text: string;
  /** Beside it, what its row is about. */
  readonly name: string;
}

/** So many of a list's headers, at least, are as they were: fewer make no list of ours. */
const CHANGED_HEADERS = 0.5;

const hashesOf = (words: Readonly<Record<string, string>>) => new Set(Object.values(words).map(hashContent));
const cellHeadings = hashesOf(runTexts.notesCell);
const noteHeadings = hashesOf(runTexts.notesKept);
const statusWords = hashesOf(runTexts.incomplete);

/**
 * Tells what somebody typed on a sheet from what a run wrote there. Rows are taken from the top; they may have moved, so
 * that a cell of ours is one that the run wrote, wherever it is now.
 */
export class TypedCells {
  private readonly lists: readonly ListSearch[];
  private readonly found: FoundCell[] = [];
  private readonly before: KeptNote[] = [];
  private notesColumn: number | undefined;

  /** @param taken what stands elsewhere from now on, by its address: no note has to be kept of it */
  constructor(
    private readonly fingerprint: Fingerprint,
    private readonly taken: ReadonlyMap<string, unknown> = new Map(),
  ) {
    this.lists = fingerprint.lists.map((list) => new ListSearch(list));
  }

  take(row: number, firstColumn: number, contents: readonly unknown[]): void {
    const sheetRow: SheetRow = { row, firstColumn, contents, hashes: contents.map(hashContent) };
    this.takeNotes(sheetRow);
    this.takeHeaders(sheetRow);
    for (const list of this.lists) list.takeBody(sheetRow);
    sheetRow.hashes.forEach((hash, index) => {
      if (hash === 0 || statusWords.has(hash)) return;
      const column = firstColumn + index;
      if (this.isTaken(row, column, contents[index])) return;
      const name = this.nameOf(sheetRow, column);
      this.found.push({ row, column, hash, text: String(contents[index]), name });
    });
  }

  /** What was kept before, as it stands now, and what was typed since. */
  notes(): readonly KeptNote[] {
    const strange = this.withoutCells();
    const rows = new Set(strange.map(({ row }) => row));
    const unchanged = new Set(
      this.lists
        .flatMap((list) => list.unchangedCells((row) => rows.has(row)))
        .map(({ row, column }) => cellAddress(row, column)),
    );
    const typed = strange
      .map(({ row, column, text, name }) => ({ address: cellAddress(row, column), text, name }))
      .filter(({ address }) => !unchanged.has(address))
      .map(({ address, text, name }) => ({ cell: name === '' ? address : `${address} · ${name}`, text }));
    return [...this.before, ...typed];
  }

  private isTaken(row: number, column: number, content: unknown): boolean {
    return this.taken.size > 0 && this.taken.get(cellAddress(row, column)) === content;
  }

  /** Less the cells outside of lists: first those that stand where they were written, then those that have moved. */
  private withoutCells(): readonly FoundCell[] {
    const { cells } = this.fingerprint;
    const written = new Map(cells.map(({ row, column, hash }) => [cellAddress(row, column), hash]));
    const left = new Map<number, number>();
    for (const hash of written.values()) left.set(hash, (left.get(hash) ?? 0) + 1);
    const takeOne = (hash: number) => {
      const count = left.get(hash) ?? 0;
      if (count > 0) left.set(hash, count - 1);
      return count > 0;
    };
    return this.found
      .filter(({ row, column, hash }) => written.get(cellAddress(row, column)) !== hash || !takeOne(hash))
      .filter(({ hash }) => !takeOne(hash));
  }

  /** Whole headers first: what is left of a row may be those of a list that somebody has changed some of. */
  private takeHeaders(row: SheetRow): void {
    for (const list of this.lists) list.takeHeader(row, 1);
    const shares = this.lists.map((list) => list.headerShare(row));
    const best = Math.max(0, ...shares);
    if (best >= CHANGED_HEADERS) this.lists[shares.indexOf(best)]!.takeHeader(row, best);
  }

  private takeNotes({ firstColumn, contents, hashes }: SheetRow): void {
    const heading = hashes.findIndex(
      (hash, index) => cellHeadings.has(hash) && noteHeadings.has(hashes[index + 1] ?? 0),
    );
    const at = heading >= 0 ? heading : (this.notesColumn ?? Infinity) - firstColumn;
    if ((hashes[at + 1] ?? 0) === 0) return;
    if (heading >= 0) this.notesColumn = firstColumn + heading;
    else this.before.push({ cell: String(contents[at] ?? ''), text: String(contents[at + 1]) });
    hashes.fill(0, at, at + 2);
  }

  /** What the row of a list is about: the first text in it, a customer's or a product's name. */
  private nameOf({ row, firstColumn, contents }: SheetRow, column: number): string {
    const beside = this.lists.map((list) => list.columnsBeside(row, column));
    const nearest = beside.reduce(
      (best, columns) => ((columns[0] ?? -1) > (best[0] ?? -1) ? columns : best),
      [],
    );
    const texts = nearest.filter((one) => one !== column).map((one) => contents[one - firstColumn]);
    const name = texts.find((content) => typeof content === 'string' && content !== '');
    return typeof name === 'string' ? name : '';
  }
}
