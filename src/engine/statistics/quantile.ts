import { elementAt } from '../elementAt';
import { Problem } from '../problem';
import { quantilePosition, type QuantileRule } from './quantilePosition';
import { selectOrdered } from './selectOrdered';
import { toFloat64Array } from './toFloat64Array';

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
  return quantiles(values, [p], rule)?.[0];
}

/**
 * Several quantiles of the same values for hardly more than the price of one; otherwise as `quantile`.
 *
 * @example
 * quantiles([1, 2, 3, 4], [0.25, 0.75]); // [1.75, 3.25]
 */
export function quantiles<Shares extends readonly number[]>(
  values: ArrayLike<number>,
  shares: Shares,
  rule: QuantileRule = 'inc',
): { readonly [Share in keyof Shares]: number } | undefined {
  shares.forEach(requireShare);
  const count = values.length;
  if (count === 0) return undefined;
  const positions = shares.map((share) => quantilePosition(count, share, rule));
  const neighbours = positions.flatMap(({ index }) => [index, Math.min(index + 1, count - 1)]);
  const ordered = selectOrdered(toFloat64Array(values), neighbours);
  // One quantile a share, in their order.
  return positions.map(({ fraction }, place) => {
    const below = elementAt(ordered, 2 * place);
    return fraction === 0 ? below : interpolate(below, elementAt(ordered, 2 * place + 1), fraction);
  }) as { [Share in keyof Shares]: number };
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
  const below = elementAt(sorted, index);
  return fraction === 0 ? below : interpolate(below, elementAt(sorted, index + 1), fraction);
}

function requireShare(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new Problem('quantileShareOutOfRange', { share: p });
}

function interpolate(below: number, above: number, fraction: number): number {
  return below + (above - below) * fraction;
}
