import { orderAscending } from '../statistics/orderAscending';
import { compareCodePoints } from './compareCodePoints';

/**
 * Rows from the highest score to the lowest; equal scores stand in code-point order of their names, and rows with equal
 * names, or without names, in the order of the rows.
 *
 * @param scores dense numbers
 * @param names one per row
 * @example
 * Array.from(orderByScore([0, 0.5, 0], ['乙', '丙', '丁'])); // [1, 2, 0]
 */
export function orderByScore(scores: ArrayLike<number>, names?: readonly string[]): Int32Array {
  const order = orderAscending(scores).reverse();
  let start = 0;
  while (start < order.length) {
    const score = scores[order[start]!];
    let end = start + 1;
    while (end < order.length && scores[order[end]!] === score) end++;
    if (end - start > 1) {
      const tied = order.subarray(start, end).reverse();
      if (names !== undefined) tied.sort((a, b) => compareCodePoints(names[a]!, names[b]!) || a - b);
    }
    start = end;
  }
  return order;
}
