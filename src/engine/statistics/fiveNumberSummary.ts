import { quantileOfSorted } from './quantile';

export interface FiveNumberSummary {
  readonly count: number;
  readonly minimum: number;
  readonly firstQuartile: number;
  readonly median: number;
  readonly thirdQuartile: number;
  readonly maximum: number;
  /** Smallest value not below the first quartile less 1.5 interquartile ranges. */
  readonly lowerWhisker: number;
  /** Largest value not above the third quartile plus 1.5 interquartile ranges. */
  readonly upperWhisker: number;
  /** Values beyond the whiskers. */
  readonly outlierCount: number;
}

/**
 * The figures of a box plot: quartiles by PERCENTILE.INC (Excel's inclusive quartiles) and Tukey's whiskers.
 *
 * @param values dense numbers in any order, all figures in their unit
 * @returns undefined for an empty list
 * @see Tukey (1977), Exploratory data analysis
 * @example
 * fiveNumberSummary([1, 2, 3, 4, 50])?.outlierCount; // 1
 */
export function fiveNumberSummary(values: ArrayLike<number>): FiveNumberSummary | undefined {
  const sorted = Float64Array.from(values).sort();
  const count = sorted.length;
  if (count === 0) return undefined;
  const firstQuartile = quantileOfSorted(sorted, 0.25)!;
  const thirdQuartile = quantileOfSorted(sorted, 0.75)!;
  const reach = 1.5 * (thirdQuartile - firstQuartile);
  let first = 0;
  while (sorted[first]! < firstQuartile - reach) first++;
  let last = count - 1;
  while (sorted[last]! > thirdQuartile + reach) last--;
  return {
    count,
    minimum: sorted[0]!,
    firstQuartile,
    median: quantileOfSorted(sorted, 0.5)!,
    thirdQuartile,
    maximum: sorted[count - 1]!,
    lowerWhisker: sorted[first]!,
    upperWhisker: sorted[last]!,
    outlierCount: first + (count - 1 - last),
  };
}
