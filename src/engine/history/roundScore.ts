/** Digits that are kept of a score. */
const DIGITS = 8;

/**
 * A score as a record keeps it; null for a missing one. A line rounded in the same way is still met by all who share it.
 *
 * @example roundScore(1 / 3) // 0.33333333
 */
export function roundScore(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : null;
}
