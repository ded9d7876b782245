import { sum as compensatedSum } from 'simple-statistics';
import { numbersOf } from './numbersOf';

/**
 * Sum of the values with Neumaier's compensation, so that the order of the rows does not show in the last digits.
 *
 * @param values dense numbers, in any unit; an empty list sums to 0
 * @example
 * sum([0.1, 0.2, 0.3]); // 0.6
 */
export function sum(values: ArrayLike<number>): number {
  return compensatedSum(numbersOf(values));
}
