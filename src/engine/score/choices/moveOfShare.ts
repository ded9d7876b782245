/** A cut is moved by so much of all members, up and down. */
const widestMove = 0.05;

/**
 * How far the share of a cut is moved: 5 points, and never more than half of the way to nobody or to everybody.
 *
 * @example
 * moveOfShare(0.3); // 0.05
 * @example
 * moveOfShare(0.04); // 0.02
 */
export function moveOfShare(share: number): number {
  return Math.min(widestMove, share / 2, (1 - share) / 2);
}
