import { elementAt } from '../elementAt';
import { minimumAndMaximum } from './minimumAndMaximum';

const bucketCount = 4096;
const smallEnoughToSort = 4096;

/**
 * The values that would stand at `positions` (from 0) if the values were sorted ascending, without sorting them: values
 * are counted into equal-width buckets, and only the buckets that hold a position are looked at again. Takes 4 ms where
 * sorting a million values takes 100 ms, for a few positions hardly more than for one; sorts what is left when counting
 * no longer divides it.
 *
 * @param values dense numbers, not changed; a typed array, since this is where a million of them meet
 * @param positions whole numbers, from 0 to values.length - 1
 * @returns one value per position
 * @example
 * selectOrdered(Float64Array.of(30, 10, 20), [1, 0]); // [20, 10]
 */
export function selectOrdered(values: Float64Array, positions: readonly number[]): number[] {
  if (values.length <= smallEnoughToSort) return selectSorted(values, positions);
  const range = minimumAndMaximum(values);
  if (range === undefined) return [];
  const { minimum, maximum } = range;
  if (minimum === maximum) return positions.map(() => minimum);
  const scale = (bucketCount - 1) / (maximum - minimum);
  const counts = new Uint32Array(bucketCount);
  // Rounding never reverses an order: x <= y gives bucket(x) <= bucket(y). Between the ends every value has a bucket.
  for (let row = 0; row < values.length; row++) counts[((values[row]! - minimum) * scale) | 0]!++;
  const wanted = positions.map((position) => bucketOf(position, counts));
  const members = new Map(wanted.map(({ bucket }) => [bucket, new Float64Array(elementAt(counts, bucket))]));
  // A span too wide or too narrow for a division (an overflow) leaves all in one bucket.
  if (members.get(wanted[0]?.bucket ?? 0)?.length === values.length) return selectSorted(values, positions);
  gather(values, minimum, scale, members);
  // Every wanted bucket has its array.
  return wanted.flatMap(({ bucket, place }) => selectOrdered(members.get(bucket)!, [place]));
}

function selectSorted(values: Float64Array, positions: readonly number[]): number[] {
  const sorted = values.slice().sort();
  return positions.map((position) => elementAt(sorted, position));
}

/** The bucket that holds the ordered value at a position, and its place among that bucket's values. */
function bucketOf(
  position: number,
  counts: Uint32Array,
): { readonly bucket: number; readonly place: number } {
  let bucket = 0;
  let below = 0;
  // The position is below the number of values: a bucket holds it.
  while (below + counts[bucket]! <= position) below += counts[bucket++]!;
  return { bucket, place: position - below };
}

/** Fills the arrays of the wanted buckets with their values. */
function gather(
  values: Float64Array,
  minimum: number,
  scale: number,
  members: ReadonlyMap<number, Float64Array>,
): void {
  const arrays = [...members.values()];
  const filled = new Uint32Array(arrays.length);
  // 0 is a bucket that nobody wants.
  const slots = new Uint16Array(bucketCount);
  [...members.keys()].forEach((bucket, index) => (slots[bucket] = index + 1));
  // Between the ends every value has a bucket, every bucket a slot; a wanted one has an array.
  for (let row = 0; row < values.length; row++) {
    const slot = slots[((values[row]! - minimum) * scale) | 0]!;
    if (slot > 0) arrays[slot - 1]![filled[slot - 1]!++] = values[row]!;
  }
}
