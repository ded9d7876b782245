import { orderKnown } from '../statistics/orderKnown';
import { quantileOfSorted } from '../statistics/quantile';
import { sum } from '../statistics/sum';
import type { Distribution } from './types';

/**
 * Mean, median and 90th percentile (PERCENTILE.INC) of the numbers that are not missing.
 *
 * @param order the rows that have a number, ascending, where they are known already
 */
export function describeNumbers(values: Float64Array, order: Int32Array = orderKnown(values)): Distribution {
  const present = withoutMissing(values);
  const ascending = Float64Array.from(order, (row) => values[row]!);
  return {
    count: present.length,
    missing: values.length - present.length,
    mean: present.length === 0 ? undefined : sum(present) / present.length,
    median: quantileOfSorted(ascending, 0.5),
    ninetieth: quantileOfSorted(ascending, 0.9),
  };
}

/** The numbers without NaN; the same array where none is missing. */
export function withoutMissing(values: Float64Array): Float64Array {
  const present = new Float64Array(values.length);
  let filled = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value === value) present[filled++] = value;
  }
  return filled === values.length ? values : present.subarray(0, filled);
}
