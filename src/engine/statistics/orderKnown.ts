import { orderAscending } from './orderAscending';
import { pickAt } from './pickAt';

/**
 * Rows in ascending order of their values, rows without one (NaN) left out; equal values keep the order of their rows.
 *
 * @example
 * Array.from(orderKnown(Float64Array.of(30, NaN, 10))); // [2, 0]
 */
export function orderKnown(values: Float64Array): Int32Array {
  const rows = new Int32Array(values.length);
  let known = 0;
  for (let row = 0; row < values.length; row++) if (values[row] === values[row]) rows[known++] = row;
  if (known === values.length) return orderAscending(values);
  const present = rows.subarray(0, known);
  return pickAt(present, orderAscending(pickAt(values, present)));
}
