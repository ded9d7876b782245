/**
 * The values at some rows, in the order of the rows.
 *
 * A loop, because Float64Array.from(rows, row => values[row]) hands every number through an iterator and takes fifty
 * times as long.
 *
 * @example
 * Array.from(pickAt([10, 20, 30], [2, 0])); // [30, 10]
 */
export function pickAt(values: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let index = 0; index < picked.length; index++) picked[index] = values[rows[index]!]!;
  return picked;
}
