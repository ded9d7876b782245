import { divide } from '../statistics/divide';
import { sum } from '../statistics/sum';
import { divideCounts } from './divideCounts';

/**
 * Rates as they enter a score. A group of which no record tells the outcome has no rate: in its score stands that of all
 * groups together, so that what is not known moves it neither up nor down.
 *
 * @param counts records with the outcome, one a group
 * @param told records that tell whether they have it
 * @example
 * Array.from(ratesInScore([1, 0], [2, 0])); // [0.5, 0.5]
 */
export function ratesInScore(counts: ArrayLike<number>, told: ArrayLike<number>): Float64Array {
  const pooled = divide(sum(counts), sum(told)) ?? 0;
  return divideCounts(counts, told).map((rate) => (Number.isNaN(rate) ? pooled : rate));
}
