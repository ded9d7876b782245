import type { Bounds } from './Normalisation';

/**
 * Smallest and largest known value: comparing with NaN is false, so missing ones need no test of their own.
 *
 * @returns NaN twice where no value is known
 * @example
 * knownRange(Float64Array.of(NaN, 3, 1)); // { low: 1, high: 3 }
 */
export function knownRange(values: Float64Array): Bounds {
  let low = Infinity;
  let high = -Infinity;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? { low: NaN, high: NaN } : { low, high };
}
