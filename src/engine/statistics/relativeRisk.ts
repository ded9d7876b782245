import type { Interval } from './interval';
import { normalQuantile } from './normalQuantile';

export interface RelativeRisk {
  readonly ratio: number;
  /** undefined where the first group has no event: the logarithm of 0 has no interval. */
  readonly interval: Interval | undefined;
}

/**
 * Rate of the first group over rate of the second, with the log-normal interval
 * exp(ln(ratio) -+ z sqrt(1/events - 1/total + 1/events - 1/total)).
 *
 * @param events events in the first group, of `total`
 * @param otherEvents events in the second group, of `otherTotal`
 * @param level confidence, for example 0.95
 * @returns undefined where a group is empty or the second has no event
 * @see Katz, Baptista, Azen & Pike (1978), Obtaining confidence intervals for the risk ratio in cohort studies
 * @example
 * relativeRisk(20, 40, 100, 300); // { ratio: 1.5, interval: { low: 1.058324, high: 2.126002 } }
 */
export function relativeRisk(
  events: number,
  total: number,
  otherEvents: number,
  otherTotal: number,
  level = 0.95,
): RelativeRisk | undefined {
  if (total === 0 || otherTotal === 0 || otherEvents === 0) return undefined;
  const ratio = events / total / (otherEvents / otherTotal);
  if (events === 0) return { ratio, interval: undefined };
  const variance = 1 / events - 1 / total + 1 / otherEvents - 1 / otherTotal;
  const reach = normalQuantile((1 + level) / 2) * Math.sqrt(Math.max(0, variance));
  return { ratio, interval: { low: ratio * Math.exp(-reach), high: ratio * Math.exp(reach) } };
}
