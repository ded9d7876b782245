import { pickAt } from '../../../engine/statistics/pickAt';

/**
 * The values in ascending order, thinned evenly to at most `maximum`, smallest and largest kept: a box plot of the rest
 * looks the same, because every quantile stays where it was.
 *
 * @example thinSorted(Float64Array.of(5, 1, 2, 4, 3), 3) // Float64Array [1, 3, 5]
 */
export function thinSorted(values: Float64Array, maximum: number): Float64Array {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length <= maximum) return sorted;
  if (maximum < 2) return sorted.subarray(0, 1);
  const places = Array.from({ length: maximum }, (_item, place) =>
    Math.round((place * (sorted.length - 1)) / (maximum - 1)),
  );
  return pickAt(sorted, places);
}
