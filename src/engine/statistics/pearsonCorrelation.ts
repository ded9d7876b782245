import { isConstant } from './isConstant';
import { mean } from './mean';
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
  const firstMean = mean(first);
  const secondMean = mean(second);
  if (firstMean === undefined || secondMean === undefined || first.length < 2) return undefined;
  if (isConstant(first) || isConstant(second)) return undefined;
  const { products, firstSquares, secondSquares } = sumDeviations(
    toFloat64Array(first),
    firstMean,
    toFloat64Array(second),
    secondMean,
  );
  const free = first.length - 1;
  const correlation = products / free / Math.sqrt(firstSquares / free) / Math.sqrt(secondSquares / free);
  // The quotient of rounded sums can pass 1 by a unit in the last place.
  return Math.min(1, Math.max(-1, correlation));
}

/** The three sums in one pass: a library's correlation goes over a million pairs ten times. */
function sumDeviations(first: Float64Array, firstMean: number, second: Float64Array, secondMean: number) {
  let products = 0;
  let firstSquares = 0;
  let secondSquares = 0;
  for (let row = 0; row < first.length; row++) {
    // Each value has its partner.
    const x = first[row]! - firstMean;
    const y = second[row]! - secondMean;
    products += x * y;
    firstSquares += x * x;
    secondSquares += y * y;
  }
  return { products, firstSquares, secondSquares };
}
