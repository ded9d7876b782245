import type { DecimalCodes } from './decimalCodes';
import { pickAt } from './pickAt';
import { countGroups } from './tallyGroups';

/**
 * Rank of each code from 1, ascending: counts the members of each code, whose rank follows from how many are below it.
 *
 * @param ties what tied codes share: the smallest of their ranks, or the average
 * @example
 * Array.from(ranksByCounting({ codes: Int32Array.of(2, 0, 2), size: 3 }, 'average')); // [2.5, 1, 2.5]
 */
export function ranksByCounting({ codes, size }: DecimalCodes, ties: 'smallest' | 'average'): Float64Array {
  const rankOfCode = new Float64Array(size);
  let code = 0;
  let below = 0;
  for (const count of countGroups(codes, size)) {
    rankOfCode[code++] = below + (ties === 'average' ? (count + 1) / 2 : 1);
    below += count;
  }
  return pickAt(rankOfCode, codes);
}
