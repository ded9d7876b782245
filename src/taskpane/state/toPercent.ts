/**
 * A fraction in percent, as a person reads it: at most two decimals.
 *
 * @example toPercent(0.07) // 7, where 0.07 * 100 is 7.000000000000001
 */
export function toPercent(fraction: number): number {
  return Number((fraction * 100).toFixed(2));
}
