import { isSelected, type RecordSelection } from './isSelected';

/** Sheet rows of the records that a statement rests on: the first ones, and how many there are in all. */
export interface RecordRows {
  readonly rows: readonly number[];
  readonly count: number;
}

/** More row numbers than this are of no use to a reader. */
export const mostRows = 40;

/**
 * Sheet rows of the selected records of each wanted group, in one pass over the records.
 *
 * @param groupCodes group of each record
 * @param wanted codes of the groups that are asked for
 * @returns one entry a wanted group, in their order
 */
export function collectRecordRows(
  groupCodes: Int32Array,
  groupCount: number,
  bits: Uint8Array,
  sheetRows: Int32Array,
  wanted: readonly number[],
  selection: RecordSelection,
): RecordRows[] {
  const indexOf = new Int32Array(groupCount).fill(-1);
  wanted.forEach((code, index) => {
    indexOf[code] = index;
  });
  const rows: number[][] = wanted.map(() => []);
  const counts = new Int32Array(wanted.length);
  for (let row = 0; row < groupCodes.length; row += 1) {
    const index = indexOf[groupCodes[row]!] ?? -1;
    if (index < 0 || !isSelected(bits[row]!, selection)) continue;
    counts[index]! += 1;
    if (rows[index]!.length < mostRows) rows[index]!.push(sheetRows[row]!);
  }
  return rows.map((list, index) => ({ rows: list, count: counts[index]! }));
}
