import { quantile } from '../statistics/quantile';
import { sum } from '../statistics/sum';
import type { Distribution } from './types';

/** Mean, median and 90th percentile (PERCENTILE.INC) of the numbers that are not missing. */
export function describeNumbers(values: Float64Array): Distribution {
  const present = withoutMissing(values);
  return {
    count: present.length,
    missing: values.length - present.length,
    mean: present.length === 0 ? undefined : sum(present) / present.length,
    median: quantile(present, 0.5),
    ninetieth: quantile(present, 0.9),
  };
}

/** The numbers without NaN; the same array where none is missing. */
export function withoutMissing(values: Float64Array): Float64Array {
  let missing = 0;
  for (const value of values) if (value !== value) missing++;
  return missing === 0 ? values : values.filter((value) => value === value);
}
