import { decimalCodes } from './decimalCodes';
import { orderAscending } from './orderAscending';
import { ranksByCounting } from './ranksByCounting';

export interface TiedRanks {
  /** As `minimumRanks`: ties share the smallest of their ranks. */
  readonly smallest: Float64Array;
  /** As `averageRanks`: ties share the average of their ranks. */
  readonly average: Float64Array;
}

/**
 * Rank of each value from 1, ascending, by both rules for ties: ordering the values, which is most of the work, is done once.
 *
 * @param values dense numbers
 * @example
 * Array.from(tiedRanks(Float64Array.of(10, 30, 10)).average); // [1.5, 3, 1.5]
 */
export function tiedRanks(values: Float64Array): TiedRanks {
  const decimals = decimalCodes(values);
  if (decimals !== undefined) {
    return { smallest: ranksByCounting(decimals, 'smallest'), average: ranksByCounting(decimals, 'average') };
  }
  const order = orderAscending(values);
  const smallest = new Float64Array(values.length);
  const average = new Float64Array(values.length);
  let start = 0;
  // The order holds every row once.
  while (start < order.length) {
    const value = values[order[start]!];
    let end = start + 1;
    while (end < order.length && values[order[end]!] === value) end++;
    const shared = (start + 1 + end) / 2;
    for (let place = start; place < end; place++) {
      smallest[order[place]!] = start + 1;
      average[order[place]!] = shared;
    }
    start = end;
  }
  return { smallest, average };
}
