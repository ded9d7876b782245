import type { Interval } from './interval';

/** A figure with its own confidence interval, which need not be symmetric. */
export interface Estimate extends Interval {
  readonly value: number;
}

/**
 * Confidence interval of the difference of two independent figures from the intervals of both (MOVER): with d = after - before,
 * d - sqrt((after - after.low)^2 + (before.high - before)^2) to d + sqrt((after.high - after)^2 + (before - before.low)^2).
 * For two shares with Wilson intervals this is Newcombe's interval (his method 10), for two correlations Zou's.
 *
 * Of the same members looked at twice the figures move together, and the interval is wider than it need be.
 *
 * @param before, after intervals of the same confidence
 * @see Zou & Donner (2008), Construction of confidence limits about effect measures: a general approach; Newcombe (1998),
 *   Interval estimation for the difference between independent proportions
 * @example
 * const before = { value: 48 / 80, ...wilsonInterval(48, 80) };
 * differenceInterval(before, { value: 56 / 70, ...wilsonInterval(56, 70) }); // { low: 0.052431, high: 0.333873 }
 */
export function differenceInterval(before: Estimate, after: Estimate): Interval {
  const difference = after.value - before.value;
  return {
    low: difference - Math.hypot(after.value - after.low, before.high - before.value),
    high: difference + Math.hypot(after.high - after.value, before.value - before.low),
  };
}
