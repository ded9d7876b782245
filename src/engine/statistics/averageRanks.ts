import { decimalCodes } from './decimalCodes';
import { orderAscending } from './orderAscending';
import { ranksByCounting } from './ranksByCounting';

/**
 * Rank of each value from 1, ascending; ties share the average of their ranks, as Excel's RANK.AVG(x, range, 1).
 *
 * @param values dense numbers
 * @param order the rows in ascending order, where the caller has them already
 * @example
 * Array.from(averageRanks([10, 30, 10])); // [1.5, 3, 1.5]
 */
export function averageRanks(values: ArrayLike<number>, order?: Int32Array): Float64Array {
  if (order !== undefined) return ranksByOrder(values, order);
  const decimals = decimalCodes(values);
  return decimals ? ranksByCounting(decimals, 'average') : ranksByOrder(values, orderAscending(values));
}

function ranksByOrder(values: ArrayLike<number>, order: Int32Array): Float64Array {
  const ranks = new Float64Array(values.length);
  let start = 0;
  // The order holds every row once.
  while (start < order.length) {
    const value = values[order[start]!];
    let end = start + 1;
    while (end < order.length && values[order[end]!] === value) end++;
    const shared = (start + 1 + end) / 2;
    for (let index = start; index < end; index++) ranks[order[index]!] = shared;
    start = end;
  }
  return ranks;
}
