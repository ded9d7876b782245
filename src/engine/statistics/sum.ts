import { sum as compensatedSum } from 'simple-statistics';
import { toFloat64Array } from './toFloat64Array';

/**
 * Sum of the values with Neumaier's compensation, so that the order of the rows does not show in the last digits.
 *
 * @param values dense numbers, in any unit; an empty list sums to 0
 * @example
 * sum([0.1, 0.2, 0.3]); // 0.6
 */
export function sum(values: ArrayLike<number>): number {
  // simple-statistics reads only length and index, which every array-like has.
  return compensatedSum(toFloat64Array(values) as unknown as number[]);
}
