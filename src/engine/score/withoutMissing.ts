/**
 * The values without the missing ones (NaN). Returns the same array where nothing is missing, so that a column stays
 * recognisable as its own population.
 *
 * @example
 * Array.from(withoutMissing(Float64Array.of(1, NaN, 3))); // [1, 3]
 */
export function withoutMissing(values: Float64Array): Float64Array {
  if (!values.includes(NaN)) return values;
  const present = new Float64Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value === value) present[count++] = value;
  }
  return present.subarray(0, count);
}
