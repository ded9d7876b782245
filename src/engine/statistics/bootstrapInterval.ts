import type { Interval } from './interval';
import { quantileOfSorted } from './quantile';
import { seededRandom } from './seededRandom';

export interface BootstrapOptions {
  /** Confidence, for example 0.95. */
  readonly level?: number;
  readonly replicates?: number;
  /** That of every report by default. */
  readonly seed?: number;
}

/**
 * Percentile bootstrap interval of any statistic: units are drawn with replacement, the statistic is computed
 * again, and the interval runs between two quantiles of the outcomes. Works on row numbers, so that a unit may be a
 * pair, a record or a whole customer.
 *
 * @param count number of units
 * @param statistic computes the statistic from drawn unit numbers (from 0, with repeats; the array is reused)
 * @returns undefined below two units, and where more than 1 in 20 draws leaves the statistic undefined
 * @see Efron & Tibshirani (1993), An introduction to the bootstrap
 * @example
 * bootstrapInterval(2, () => 5); // { low: 5, high: 5 }
 */
export function bootstrapInterval(
  count: number,
  statistic: (units: Int32Array) => number | undefined,
  options: BootstrapOptions = {},
): Interval | undefined {
  return bootstrapIntervals(count, 1, (units) => [statistic(units)], options)[0];
}

/**
 * The intervals of several statistics of the same draws, each as `bootstrapInterval` gives it alone.
 *
 * @param statistics computes so many statistics from drawn unit numbers
 * @example
 * bootstrapIntervals(2, 2, () => [5, undefined]); // [{ low: 5, high: 5 }, undefined]
 */
export function bootstrapIntervals(
  count: number,
  statisticCount: number,
  statistics: (units: Int32Array) => readonly (number | undefined)[],
  { level = 0.95, replicates = 1000, seed }: BootstrapOptions = {},
): (Interval | undefined)[] {
  if (count < 2) return new Array<undefined>(statisticCount).fill(undefined);
  const random = seededRandom(seed);
  const units = new Int32Array(count);
  const outcomes = Array.from({ length: statisticCount }, () => ({
    values: new Float64Array(replicates),
    filled: 0,
  }));
  for (let repeat = 0; repeat < replicates; repeat++) {
    for (let index = 0; index < count; index++) units[index] = Math.floor(random() * count);
    const drawn = statistics(units);
    outcomes.forEach((outcome, statistic) => {
      const value = drawn[statistic];
      if (value !== undefined) outcome.values[outcome.filled++] = value;
    });
  }
  return outcomes.map(({ values, filled }) => {
    if (filled < 0.95 * replicates) return undefined;
    const sorted = values.subarray(0, filled).sort();
    const low = quantileOfSorted(sorted, (1 - level) / 2);
    const high = quantileOfSorted(sorted, (1 + level) / 2);
    return low === undefined || high === undefined ? undefined : { low, high };
  });
}
