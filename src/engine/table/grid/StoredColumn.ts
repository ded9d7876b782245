import type { CellValue, RawColumn } from '../types';
import type { TextDictionary } from './TextDictionary';

/**
 * The upper half of a stored cell that is no number: a quiet NaN that arithmetic never makes.
 * The lower half then holds the cell's code, so that numbers and codes share 8 bytes a cell.
 */
export const codedCell = 0x7ffa0000;

/** Where the upper half of a 64-bit number lies among two 32-bit words: 1 on every machine Office runs on. */
export const upperWord = new Int32Array(new Float64Array([-2]).buffer)[1] === 0 ? 0 : 1;
export const lowerWord = 1 - upperWord;

/** A column in one block of memory: numbers as they are, other cells as codes inside a NaN. */
export class StoredColumn implements RawColumn {
  readonly words: Int32Array;

  constructor(
    readonly numbers: Float64Array,
    readonly dictionary: TextDictionary,
    readonly blankCount: number,
  ) {
    this.words = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2);
  }

  get entries(): readonly CellValue[] {
    return this.dictionary.entries;
  }

  get length(): number {
    return this.numbers.length;
  }

  codeAt(row: number): number {
    return this.words[2 * row + upperWord] === codedCell ? this.words[2 * row + lowerWord]! : -1;
  }

  valueAt(row: number): CellValue {
    const code = this.codeAt(row);
    return code < 0 ? this.numbers[row]! : this.entries[code]!;
  }
}
