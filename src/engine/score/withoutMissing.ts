/**
 * The values without the missing ones (NaN). Returns the same array where nothing is missing, so that a column stays
 * recognisable as its own population.
 *
 * @example
 * Array.from(withoutMissing(Float64Array.of(1, NaN, 3))); // [1, 3]
 */
export function withoutMissing(values: Float64Array): Float64Array {
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row])) return values.filter((value) => !Number.isNaN(value));
  }
  return values;
}
