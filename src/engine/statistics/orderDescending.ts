import { orderAscending } from './orderAscending';

/**
 * Row indexes in descending order of their values; equal values keep the order of their rows, which the reverse of
 * `orderAscending` would not.
 *
 * @param values dense numbers, not changed; 0 and -0 are equal
 * @example
 * Array.from(orderDescending([10, 30, 10])); // [1, 0, 2]
 */
export function orderDescending(values: ArrayLike<number>): Int32Array {
  const negated = new Float64Array(values.length);
  // Every row has a value.
  for (let row = 0; row < negated.length; row++) negated[row] = -values[row]!;
  return orderAscending(negated);
}
