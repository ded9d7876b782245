/** Sheet rows of the records that a statement rests on: the first ones, and how many there are in all. */
export interface RecordRows {
  readonly rows: readonly number[];
  readonly count: number;
}

/** Which records of a group are meant, by outcome bits. */
export interface RecordSelection {
  readonly having: number;
  readonly lacking: number;
}

/** More row numbers than this are of no use to a reader. */
const mostRows = 40;

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
  { having, lacking }: RecordSelection,
): RecordRows[] {
  const indexOf = new Int32Array(groupCount).fill(-1);
  wanted.forEach((code, index) => {
    indexOf[code] = index;
  });
  const rows: number[][] = wanted.map(() => []);
  const counts = new Int32Array(wanted.length);
  for (let row = 0; row < groupCodes.length; row++) {
    const index = indexOf[groupCodes[row]!] ?? -1;
    if (index < 0 || (bits[row]! & having) !== having || (bits[row]! & lacking) !== 0) continue;
    counts[index]!++;
    if (rows[index]!.length < mostRows) rows[index]!.push(sheetRows[row]!);
  }
  return rows.map((list, index) => ({ rows: list, count: counts[index]! }));
}
