import { Problem } from '../problem';
import { quantilePosition, type QuantileRule } from './quantilePosition';
import { selectOrdered } from './selectOrdered';

export type { QuantileRule };

/**
 * The p-quantile. `inc` is PERCENTILE.INC, interpolated as a + (b - a) f, which is exact where the neighbours tie:
 * a (1 - f) + b f is not, and would drop every tie at a cut. `lower` is the smallest value whose share reaches p.
 *
 * @param values dense numbers in any order, not changed
 * @param p a share, 0 to 1
 * @returns undefined for an empty list
 * @throws Problem `quantileShareOutOfRange` unless p is between 0 and 1
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages: types 7 and 1
 * @example
 * quantile([1, 2, 3, 4], 0.7); // 3.1
 */
export function quantile(
  values: ArrayLike<number>,
  p: number,
  rule: QuantileRule = 'inc',
): number | undefined {
  requireShare(p);
  if (values.length === 0) return undefined;
  const { index, fraction } = quantilePosition(values.length, p, rule);
  const numbers = values instanceof Float64Array ? values : Float64Array.from(values);
  const below = selectOrdered(numbers, index);
  return fraction === 0 ? below : interpolate(below, nextOrdered(numbers, index, below), fraction);
}

/**
 * The p-quantile of values that are already in ascending order; otherwise as `quantile`.
 *
 * @example
 * quantileOfSorted([1, 2, 3, 4], 0.7, 'lower'); // 3
 */
export function quantileOfSorted(
  sorted: ArrayLike<number>,
  p: number,
  rule: QuantileRule = 'inc',
): number | undefined {
  requireShare(p);
  if (sorted.length === 0) return undefined;
  const { index, fraction } = quantilePosition(sorted.length, p, rule);
  const below = sorted[index]!;
  return fraction === 0 ? below : interpolate(below, sorted[index + 1]!, fraction);
}

function requireShare(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new Problem('quantileShareOutOfRange', { share: p });
}

function interpolate(below: number, above: number, fraction: number): number {
  return below + (above - below) * fraction;
}

/** The ordered value after position `index`, which holds `value`: the same one where it ties, else the next larger. */
function nextOrdered(values: Float64Array, index: number, value: number): number {
  let upToValue = 0;
  let nextLarger = Infinity;
  for (let row = 0; row < values.length; row++) {
    const other = values[row]!;
    if (other <= value) upToValue++;
    else if (other < nextLarger) nextLarger = other;
  }
  return upToValue > index + 1 ? value : nextLarger;
}
