import { sampleCorrelation } from 'simple-statistics';
import { isConstant } from './isConstant';
import { toFloat64Array } from './toFloat64Array';

/**
 * Pearson's correlation of pairs, Excel's CORREL: from -1 to 1.
 *
 * @param first dense numbers
 * @param second dense numbers, the partner of each in `first`
 * @returns undefined below two pairs and where one side is constant
 * @example
 * pearsonCorrelation([1, 2, 3, 4], [2, 4, 5, 9]); // 0.964764
 */
export function pearsonCorrelation(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  if (first.length < 2 || isConstant(first) || isConstant(second)) return undefined;
  const correlation = sampleCorrelation(
    toFloat64Array(first) as unknown as number[],
    toFloat64Array(second) as unknown as number[],
  );
  // The quotient of rounded sums can pass 1 by a unit in the last place.
  return Math.min(1, Math.max(-1, correlation));
}
