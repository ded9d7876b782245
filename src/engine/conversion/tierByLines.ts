import { tierCode } from '../score/valueTier';

/**
 * The tier of a customer or product by its score and the scores of the last high and the first low one. On such a line a
 * member stays where it was, high or middle, middle or low: names part those who share it. Without a line nobody is beyond it.
 *
 * @param before its tier so far
 * @returns `before` without a score
 * @example tierByLines([0.5], [0.6, 0.1], 0) // 1: middle
 */
export function tierByLines(
  [score]: readonly (number | null)[],
  [high, low]: readonly (number | null)[],
  before: number,
): number {
  if (typeof score !== 'number') return before;
  if (typeof high === 'number' && score >= high) {
    return score === high && before === tierCode.mid ? tierCode.mid : tierCode.high;
  }
  if (typeof low === 'number' && score <= low) {
    return score === low && before === tierCode.mid ? tierCode.mid : tierCode.low;
  }
  return tierCode.mid;
}
