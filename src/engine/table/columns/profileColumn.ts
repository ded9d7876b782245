import { lowerWord, type StoredColumn } from '../grid/StoredColumn';
import type { CellValue } from '../types';
import { isErrorText, isMissingText } from '../vocabulary/missingTexts';

/** What an entry of a column is, by its code. */
export const entryKind = { missing: 0, error: 1, text: 2, boolean: 3 } as const;

/** What a column holds, counted once. */
export interface ColumnProfile {
  readonly column: StoredColumn;
  readonly rowCount: number;
  /** Number cells, and the least and greatest of them (infinite when there are none). */
  readonly numbers: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Cells of each code, and what that entry is: see `entryKind`. */
  readonly codeCounts: Int32Array;
  readonly entryKinds: Uint8Array;
  readonly missing: number;
  readonly errors: number;
  readonly texts: number;
  readonly booleans: number;
  /** Different texts that are no missing tokens. */
  readonly distinctTexts: number;
  /** Cells that hold a value: numbers, texts, booleans. */
  readonly filled: number;
}

const profiles = new WeakMap<StoredColumn, ColumnProfile>();

/** Counts what a column holds. The result is kept with the column. */
export function profileColumn(column: StoredColumn): ColumnProfile {
  let profile = profiles.get(column);
  if (profile === undefined) {
    profile = countCells(column);
    profiles.set(column, profile);
  }
  return profile;
}

function countCells(column: StoredColumn): ColumnProfile {
  const { numbers, words, entries } = column;
  const codeCounts = new Int32Array(entries.length);
  let numberCount = 0;
  let minimum = Infinity;
  let maximum = -Infinity;
  for (let row = 0; row < numbers.length; row += 1) {
    const value = numbers[row]!;
    // Only a number equals itself: any other cell is a NaN that carries a code.
    if (value === value) {
      numberCount += 1;
      if (value < minimum) minimum = value;
      if (value > maximum) maximum = value;
    } else {
      codeCounts[words[2 * row + lowerWord]!]! += 1;
    }
  }
  const entryKinds = new Uint8Array(entries.length);
  for (let code = 0; code < entries.length; code += 1) entryKinds[code] = kindOfEntry(entries[code]!);
  const counts = [0, 0, 0, 0];
  let distinctTexts = 0;
  for (let code = 0; code < entries.length; code += 1) {
    const kind = entryKinds[code]!;
    const count = codeCounts[code]!;
    counts[kind]! += count;
    if (kind === entryKind.text && count > 0) distinctTexts += 1;
  }
  const [missing, errors, texts, booleans] = counts as [number, number, number, number];
  return {
    column,
    rowCount: numbers.length,
    numbers: numberCount,
    minimum,
    maximum,
    codeCounts,
    entryKinds,
    missing,
    errors,
    texts,
    booleans,
    distinctTexts,
    filled: numberCount + texts + booleans,
  };
}

function kindOfEntry(entry: CellValue): number {
  if (entry === null) return entryKind.missing;
  if (typeof entry === 'boolean') return entryKind.boolean;
  const text = entry as string;
  if (isMissingText(text)) return entryKind.missing;
  return isErrorText(text) ? entryKind.error : entryKind.text;
}

/** Up to `most` different values of a column as texts, from the top. */
export function sampleTexts(column: StoredColumn, most = 3): string[] {
  const samples = new Set<string>();
  for (let row = 0; row < Math.min(column.length, 1000) && samples.size < most; row += 1) {
    const value = column.valueAt(row);
    if (value !== null && value !== '') samples.add(String(value).slice(0, 60));
  }
  return [...samples];
}

/** Rows (indexes into the column) whose cell has one of some codes, at most `most` of them. */
export function rowsWithCodes(column: StoredColumn, wanted: (code: number) => boolean, most = 20): number[] {
  const rows: number[] = [];
  for (let row = 0; row < column.length && rows.length < most; row += 1) {
    const code = column.codeAt(row);
    if (code >= 0 && wanted(code)) rows.push(row);
  }
  return rows;
}
