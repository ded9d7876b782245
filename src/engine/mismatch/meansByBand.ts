import { divide } from '../statistics/divide';
import { countGroups, sumGroups } from '../statistics/tallyGroups';

/** Customers whose value lies between two edges, and the mean of another column there. */
export interface Band {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly n: number;
  readonly mean: number | undefined;
}

/**
 * Mean outcome of the customers below, between and above two edges of a column, lowest band first.
 *
 * @param ties the band that a value on an edge belongs to
 */
export function meansByBand(
  values: Float64Array,
  outcome: Float64Array,
  [low, high]: readonly [number, number],
  ties: 'lower' | 'upper',
): Band[] {
  const codes = values.map(
    ties === 'lower'
      ? (value) => Number(value > low) + Number(value > high)
      : (value) => Number(value >= low) + Number(value >= high),
  );
  const edges = [undefined, low, high, undefined];
  const sums = sumGroups(outcome, codes, 3);
  return Array.from(countGroups(codes, 3), (n, band) => ({
    from: edges[band],
    to: edges[band + 1],
    n,
    mean: divide(sums[band], n),
  }));
}
