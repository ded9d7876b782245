import { withoutMissing } from '../score/withoutMissing';
import { orderKnown } from '../statistics/orderKnown';
import { pickAt } from '../statistics/pickAt';
import { quantileOfSorted } from '../statistics/quantile';
import { sum } from '../statistics/sum';

/** A distribution in five figures; undefined where no record has a value. */
export interface Distribution {
  readonly count: number;
  readonly missing: number;
  readonly mean: number | undefined;
  readonly median: number | undefined;
  readonly ninetieth: number | undefined;
}

/**
 * Mean, median and 90th percentile (PERCENTILE.INC) of the numbers that are not missing.
 *
 * @param order the rows that have a number, ascending, where they are known already
 */
export function describeNumbers(values: Float64Array, order: Int32Array = orderKnown(values)): Distribution {
  const present = withoutMissing(values);
  const ascending = pickAt(values, order);
  return {
    count: present.length,
    missing: values.length - present.length,
    mean: present.length === 0 ? undefined : sum(present) / present.length,
    median: quantileOfSorted(ascending, 0.5),
    ninetieth: quantileOfSorted(ascending, 0.9),
  };
}
