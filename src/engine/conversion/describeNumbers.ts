import { withoutMissing } from '../score/withoutMissing';
import { quantiles } from '../statistics/quantile';
import { sum } from '../statistics/sum';

/** A distribution in five figures; undefined where no record has a value. */
export interface Distribution {
  readonly count: number;
  readonly missing: number;
  readonly mean: number | undefined;
  readonly median: number | undefined;
  readonly ninetieth: number | undefined;
}

/** Mean, median and 90th percentile (PERCENTILE.INC) of the numbers that are not missing. */
export function describeNumbers(values: Float64Array): Distribution {
  const present = withoutMissing(values);
  const [median, ninetieth] = quantiles(present, [0.5, 0.9] as const) ?? [];
  return {
    count: present.length,
    missing: values.length - present.length,
    mean: present.length === 0 ? undefined : sum(present) / present.length,
    median,
    ninetieth,
  };
}
