import { elementAt } from '../elementAt';
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
  const firstQuartile = quantileOfSorted(sorted, 0.25);
  const median = quantileOfSorted(sorted, 0.5);
  const thirdQuartile = quantileOfSorted(sorted, 0.75);
  if (firstQuartile === undefined || median === undefined || thirdQuartile === undefined) return undefined;
  const reach = 1.5 * (thirdQuartile - firstQuartile);
  const below = sorted.filter((value) => value < firstQuartile - reach).length;
  const above = sorted.filter((value) => value > thirdQuartile + reach).length;
  return {
    count,
    minimum: elementAt(sorted, 0),
    firstQuartile,
    median,
    thirdQuartile,
    maximum: elementAt(sorted, count - 1),
    lowerWhisker: elementAt(sorted, below),
    upperWhisker: elementAt(sorted, count - 1 - above),
    outlierCount: below + above,
  };
}
