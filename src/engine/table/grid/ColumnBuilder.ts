import { codedCell, lowerWord, StoredColumn, upperWord } from './StoredColumn';
import { TextDictionary } from './TextDictionary';

const fewestSegmentRows = 1024;
const mostSegmentRows = 65_536;

interface Segment {
  readonly numbers: Float64Array;
  readonly words: Int32Array;
}

/** Takes the cells of one column as they come and keeps them in segments, so that growing copies nothing. */
export class ColumnBuilder {
  private readonly segments: Segment[] = [];
  private readonly dictionary = new TextDictionary();
  private capacity = 0;
  private length = 0;
  private blankCount = 0;

  constructor(expectedRows: number) {
    if (expectedRows > 0) this.addSegment(expectedRows);
  }

  /** Appends column `column` of `rows[from]` to `rows[to - 1]`. A row that is too short has a blank cell here. */
  append(rows: readonly (readonly unknown[])[], column: number, from: number, to: number): void {
    let row = from;
    while (row < to) {
      const segment = this.lastSegment();
      const room = this.capacity - this.length;
      const count = Math.min(room, to - row);
      this.fill(segment, segment.numbers.length - room, rows, column, row, count);
      this.length += count;
      row += count;
    }
  }

  /** Appends blank cells, for the rows before a column first had a cell. */
  appendBlanks(count: number): void {
    for (let left = count; left > 0;) {
      const segment = this.lastSegment();
      const room = this.capacity - this.length;
      const now = Math.min(room, left);
      const start = segment.numbers.length - room;
      for (let at = start; at < start + now; at += 1) writeCode(segment.words, at, 0);
      this.length += now;
      this.blankCount += now;
      left -= now;
    }
  }

  /** The finished column; the builder must not be used afterwards. */
  finish(): StoredColumn {
    const [first] = this.segments;
    if (first === undefined) return new StoredColumn(new Float64Array(0), this.dictionary, this.blankCount);
    if (this.segments.length === 1) {
      return new StoredColumn(first.numbers.subarray(0, this.length), this.dictionary, this.blankCount);
    }
    const numbers = new Float64Array(this.length);
    let start = 0;
    for (const segment of this.segments) {
      const rest = this.length - start;
      // Copied as words: a copy as numbers may change the NaN that carries a code.
      new Int32Array(numbers.buffer).set(
        segment.numbers.length <= rest ? segment.words : segment.words.subarray(0, 2 * rest),
        2 * start,
      );
      start += segment.numbers.length;
    }
    this.segments.length = 0;
    return new StoredColumn(numbers, this.dictionary, this.blankCount);
  }

  private fill(
    segment: Segment,
    start: number,
    rows: readonly (readonly unknown[])[],
    column: number,
    from: number,
    count: number,
  ): void {
    const { numbers, words } = segment;
    for (let step = 0; step < count; step += 1) {
      const value = rows[from + step]![column];
      if (typeof value === 'number') {
        if (Number.isFinite(value)) numbers[start + step] = value;
        else writeCode(words, start + step, this.dictionary.codeOf('#NUM!'));
      } else {
        const text = typeof value === 'string' || typeof value === 'boolean';
        const code = text && value !== '' ? this.dictionary.codeOf(value) : 0;
        if (code === 0) this.blankCount += 1;
        writeCode(words, start + step, code);
      }
    }
  }

  private lastSegment(): Segment {
    if (this.length === this.capacity) {
      this.addSegment(Math.min(mostSegmentRows, Math.max(fewestSegmentRows, this.capacity)));
    }
    return this.segments[this.segments.length - 1]!;
  }

  private addSegment(rows: number): void {
    const numbers = new Float64Array(rows);
    this.segments.push({ numbers, words: new Int32Array(numbers.buffer) });
    this.capacity += rows;
  }
}

function writeCode(words: Int32Array, cell: number, code: number): void {
  words[2 * cell + upperWord] = codedCell;
  words[2 * cell + lowerWord] = code;
}
