/** Excel on the web refuses answers above 5 MB; the rest of the answer needs room too. */
const TARGET_BYTES = 4_000_000;
/** Excel refuses, or silently answers null for, reads above five million cells. */
const MAXIMUM_CELLS = 5_000_000;

const encoder = new TextEncoder();

/** Size of rows as they travel: JSON in UTF-8, in which a Chinese character takes three bytes. */
export function transportBytes(rows: readonly (readonly unknown[])[]): number {
  return encoder.encode(JSON.stringify(rows)).length;
}

/**
 * How many rows to read or write in one request, from a sample of them.
 * A fifth of the room is left free, because later rows may be longer than the sample.
 *
 * @example rowsPerRequest([['a', 1]], 2) // 400000: '[["a",1]]' takes 9 bytes, 0.8 * 4 MB / 8 bytes a row
 */
export function rowsPerRequest(sample: readonly (readonly unknown[])[], columnCount: number): number {
  const byCells = Math.floor(MAXIMUM_CELLS / Math.max(1, columnCount));
  if (sample.length === 0) return byCells;
  const bytesPerRow = (transportBytes(sample) - 1) / sample.length;
  const byBytes = Math.floor((0.8 * TARGET_BYTES) / bytesPerRow);
  return Math.max(1, Math.min(byCells, byBytes));
}
