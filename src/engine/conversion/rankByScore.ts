import { orderAscending } from '../statistics/orderAscending';
import { compareCodePoints } from './compareCodePoints';

/**
 * Indexes of the groups from the highest score to the lowest; groups of equal score stand in code-point order of their
 * names, so that the order does not depend on the order of the records or on a language's collation.
 *
 * @example
 * Array.from(rankByScore([0, 0.5, 0], ['乙', '丙', '丁'])); // [1, 2, 0]: 丁 is U+4E01, 乙 U+4E59
 */
export function rankByScore(scores: ArrayLike<number>, names: readonly string[]): Int32Array {
  const order = orderAscending(scores).reverse();
  let start = 0;
  while (start < order.length) {
    const score = scores[order[start]!]!;
    let end = start + 1;
    while (end < order.length && scores[order[end]!] === score) end++;
    if (end - start > 1) {
      order.subarray(start, end).sort((a, b) => compareCodePoints(names[a]!, names[b]!));
    }
    start = end;
  }
  return order;
}
