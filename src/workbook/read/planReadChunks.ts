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
 * How many cells to read or write in one request, from rows of them as a sample.
 * A fifth of the room is left free, because later cells may be longer than the sample.
 *
 * @example cellsPerRequest([['a', 1]]) // 800000: '[["a",1]]' takes 9 bytes, 0.8 * 4 MB / 4 bytes a cell
 */
export function cellsPerRequest(sample: readonly (readonly unknown[])[]): number {
  const cells = sample.reduce((sum, row) => sum + row.length, 0);
  if (cells === 0) return MAXIMUM_CELLS;
  const bytesPerCell = (transportBytes(sample) - 1) / cells;
  return Math.max(1, Math.min(MAXIMUM_CELLS, Math.floor((0.8 * TARGET_BYTES) / bytesPerCell)));
}
