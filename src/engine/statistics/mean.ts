import { sum } from './sum';

/**
 * Arithmetic mean, Excel's AVERAGE.
 *
 * @param values dense numbers
 * @returns undefined for an empty list
 * @example
 * mean([1, 2, 6]); // 3
 */
export function mean(values: ArrayLike<number>): number | undefined {
  return values.length === 0 ? undefined : sum(values) / values.length;
}
