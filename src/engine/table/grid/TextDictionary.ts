import type { CellValue } from '../types';

/** Numbers the distinct cells of a column that are no numbers, from 1 on; 0 is the blank cell. */
export class TextDictionary {
  readonly entries: CellValue[] = [null];
  private readonly codes = new Map<CellValue, number>();
  private lastValue: CellValue = null;
  private lastCode = 0;

  /** Code of a value, a new one for a value not seen before. A text of nothing but blanks is a blank cell. */
  codeOf(value: string | boolean): number {
    // Tables repeat values in runs, and comparing with the last one is cheaper than a look-up.
    if (value === this.lastValue) return this.lastCode;
    let code = this.codes.get(value);
    if (code === undefined) {
      code = isBlank(value) ? 0 : this.entries.push(value) - 1;
      this.codes.set(value, code);
    }
    this.lastValue = value;
    this.lastCode = code;
    return code;
  }
}

function isBlank(value: string | boolean): boolean {
  return typeof value === 'string' && value.charCodeAt(0) <= 0x3000 && value.trim() === '';
}
