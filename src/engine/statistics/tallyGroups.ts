/**
 * Number of rows in each group.
 *
 * @param codes group of each row, from 0 to below `groupCount`
 * @example
 * Array.from(countGroups([1, 0, 1], 3)); // [1, 2, 0]
 */
export function countGroups(codes: ArrayLike<number>, groupCount: number): Int32Array {
  const counts = new Int32Array(groupCount);
  // Every row has a code, every code a place.
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++;
  return counts;
}

/**
 * Sum of each group's values, added in the order of the rows.
 *
 * @param values dense numbers, one per code
 * @param codes group of each value, from 0 to below `groupCount`
 * @example
 * Array.from(sumGroups([5, 7, 1], [1, 0, 1], 3)); // [7, 6, 0]
 */
export function sumGroups(
  values: ArrayLike<number>,
  codes: ArrayLike<number>,
  groupCount: number,
): Float64Array {
  const sums = new Float64Array(groupCount);
  // Every row has a value and a code, every code a place.
  for (let row = 0; row < codes.length; row++) sums[codes[row]!]! += values[row]!;
  return sums;
}
