import { formatNumber } from '../text/formatNumber';
import type { FormatName } from './formats';

/** Formats of shares, the fewest decimals first. */
const formatsOfShares = ['rate', 'rate2'] as const satisfies readonly FormatName[];

/**
 * The format of the fewest decimals, from one on, at which shares that make up a whole add to 100 as they are written: each
 * stays the share that its cell has, rightly rounded.
 *
 * @returns undefined where they do at neither one nor two decimals: then it is to be said that they are rounded
 * @example addingFormat([0.368, 0.385, 0.247]) // 'rate'
 * @example addingFormat([0.3684, 0.3853, 0.2463]) // 'rate2': 36.8, 38.5 and 24.6 add to 99.9
 */
export function addingFormat(shares: readonly number[]): (typeof formatsOfShares)[number] | undefined {
  return formatsOfShares.find((format) => {
    const written = shares.map((share) => Number.parseFloat(formatNumber('en', share, format)));
    return Math.abs(written.reduce((sum, share) => sum + share, 0) - 100) < 1e-6;
  });
}
