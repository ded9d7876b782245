import { minimumAndMaximum } from '../statistics/minimumAndMaximum';

/** Min-max of counts, (x - min) / (max - min); 0.5 for all where they are equal. */
export function normaliseCounts(counts: ArrayLike<number>): Float64Array {
  const range = minimumAndMaximum(counts);
  const normalised = new Float64Array(counts.length).fill(0.5);
  if (range === undefined || range.minimum === range.maximum) return normalised;
  const width = range.maximum - range.minimum;
  for (let index = 0; index < normalised.length; index++) {
    normalised[index] = (counts[index]! - range.minimum) / width;
  }
  return normalised;
}
