import type { DecimalCodes } from './decimalCodes';

/**
 * Rank of each code from 1, ascending: counts the members of each code, whose rank follows from how many are below it.
 *
 * @param ties what tied codes share: the smallest of their ranks, or the average
 * @example
 * Array.from(ranksByCounting({ codes: Int32Array.of(2, 0, 2), size: 3 }, 'average')); // [2.5, 1, 2.5]
 */
export function ranksByCounting({ codes, size }: DecimalCodes, ties: 'smallest' | 'average'): Float64Array {
  const counts = new Int32Array(size);
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++;
  const rankOfCode = new Float64Array(size);
  let below = 0;
  for (let code = 0; code < size; code++) {
    const count = counts[code]!;
    rankOfCode[code] = below + (ties === 'average' ? (count + 1) / 2 : 1);
    below += count;
  }
  const ranks = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) ranks[row] = rankOfCode[codes[row]!]!;
  return ranks;
}
