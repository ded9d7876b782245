import type { Interval } from './interval';
import { studentQuantile } from './studentQuantile';

/** A figure with what is known of its error. */
export interface Estimate extends Interval {
  readonly value: number;
  readonly standardError: number;
}

/**
 * A figure with its 95 % interval from Student's distribution, as many degrees of freedom as there are clusters, less one.
 *
 * @param clusters at least 2
 * @example
 * estimate(1, 0.5, 11); // { value: 1, standardError: 0.5, low: -0.114069, high: 2.114069 }
 */
export function estimate(value: number, standardError: number, clusters: number): Estimate {
  const reach = studentQuantile(0.975, clusters - 1) * standardError;
  return { value, standardError, low: value - reach, high: value + reach };
}
