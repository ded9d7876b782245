import { toFloat64Array } from './toFloat64Array';

/**
 * Values for simple-statistics, whose functions ask for an array of numbers. They read only its length and elements,
 * which a Float64Array has: nothing is copied that is one.
 *
 * @param values dense numbers
 * @example
 * numbersOf([1, 2]).length; // 2
 */
export function numbersOf(values: ArrayLike<number>): number[] {
  // The two types share all that is read; TypeScript sees that they differ in methods.
  return toFloat64Array(values) as unknown as number[];
}
