import { isPositiveSentinel } from './decideRatioUnit';

const negativeSentinels = [-1, -9, -99, -999, -9999];

/** A number that may stand for "not known", and how often it stands in the column. */
export interface Sentinel {
  readonly value: number;
  readonly count: number;
}

/**
 * Finds the numbers that look like a code for "not known": 999, 9999 and so on where it is the greatest value and at
 * least twice the next one, or -1, -99 and so on where all other values are at least 0. Nothing is changed.
 *
 * @example findSentinels(new Float64Array([3, 7, 999, 999]), 3, 999) // [{ value: 999, count: 2 }]
 */
export function findSentinels(values: Float64Array, minimum: number, maximum: number): readonly Sentinel[] {
  const high = isPositiveSentinel(maximum);
  const low = negativeSentinels.includes(minimum);
  if (!high && !low) return [];
  let countHigh = 0;
  let countLow = 0;
  let nextHigh = -Infinity;
  let nextLow = Infinity;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    if (value === maximum) countHigh += 1;
    else if (value > nextHigh) nextHigh = value;
    if (value === minimum) countLow += 1;
    else if (value < nextLow) nextLow = value;
  }
  const found: Sentinel[] = [];
  if (high && nextHigh <= maximum / 2 && nextHigh > -Infinity)
    found.push({ value: maximum, count: countHigh });
  if (low && nextLow >= 0 && nextLow < Infinity) found.push({ value: minimum, count: countLow });
  return found;
}
