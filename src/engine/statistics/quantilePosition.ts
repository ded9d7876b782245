/**
 * How a quantile is read off the ordered values.
 * `inc`: PERCENTILE.INC, type 7 of Hyndman and Fan (1996); `lower`: the smallest value whose share reaches p, type 1.
 */
export type QuantileRule = 'inc' | 'lower';

export interface QuantilePosition {
  /** Index from 0 of the ordered value at or below the quantile. */
  readonly index: number;
  /** How far the quantile lies towards the next ordered value: 0 means it is the value itself. */
  readonly fraction: number;
}

/** As R's quantile(): a position this close to a whole number is that number, so that 0.07 * 100 is 7. */
const roundingAllowance = 4 * Number.EPSILON;

/**
 * Where the p-quantile of `count` ordered values lies. `inc`: (n - 1) p; `lower`: the smallest k with k / n >= p.
 *
 * @param count number of values, at least 1
 * @param p a share, 0 to 1
 * @example
 * quantilePosition(11, 0.25, 'inc'); // { index: 2, fraction: 0.5 }
 */
export function quantilePosition(count: number, p: number, rule: QuantileRule): QuantilePosition {
  if (rule === 'lower') return { index: countReaching(count, p) - 1, fraction: 0 };
  const position = (count - 1) * p;
  const nearest = Math.round(position);
  if (Math.abs(position - nearest) <= roundingAllowance * Math.max(1, position)) {
    return { index: nearest, fraction: 0 };
  }
  const index = Math.floor(position);
  return { index, fraction: position - index };
}

/**
 * Smallest whole number of members, at least 1, whose share of `count` reaches `share`: ceil(share * count),
 * freed from the rounding that makes 0.07 * 100 come out above 7.
 *
 * @example
 * countReaching(100, 0.07); // 7
 */
export function countReaching(count: number, share: number): number {
  let members = Math.ceil(share * count);
  while (members > 1 && (members - 1) / count >= share) members--;
  return Math.min(count, Math.max(1, members));
}
