import { quantile } from './quantile';

/**
 * Median, Excel's MEDIAN: the middle value, or the mean of the two middle ones.
 *
 * @param values dense numbers in any order
 * @returns undefined for an empty list
 * @example
 * median([5, 1, 3, 2]); // 2.5
 */
export function median(values: ArrayLike<number>): number | undefined {
  return quantile(values, 0.5);
}
