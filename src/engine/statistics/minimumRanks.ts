import { decimalCodes } from './decimalCodes';
import { orderAscending } from './orderAscending';
import { ranksByCounting } from './ranksByCounting';

/**
 * Rank of each value from 1, ascending; ties share the smallest of their ranks, as Excel's RANK.EQ(x, range, 1).
 *
 * @param values dense numbers
 * @param order the rows in ascending order, where the caller has them already
 * @example
 * Array.from(minimumRanks([10, 30, 10])); // [1, 3, 1]
 */
export function minimumRanks(values: ArrayLike<number>, order?: Int32Array): Float64Array {
  if (order !== undefined) return ranksByOrder(values, order);
  const decimals = decimalCodes(values);
  return decimals ? ranksByCounting(decimals, 'smallest') : ranksByOrder(values, orderAscending(values));
}

function ranksByOrder(values: ArrayLike<number>, order: Int32Array): Float64Array {
  const ranks = new Float64Array(values.length);
  let rank = 0;
  // The order holds every row once.
  for (let index = 0; index < order.length; index++) {
    if (index === 0 || values[order[index]!] !== values[order[index - 1]!]) rank = index + 1;
    ranks[order[index]!] = rank;
  }
  return ranks;
}
