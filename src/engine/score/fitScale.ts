import { mean } from '../statistics/mean';
import { minimumAndMaximum } from '../statistics/minimumAndMaximum';
import { quantile } from '../statistics/quantile';
import { sampleStandardDeviation } from '../statistics/sampleStandardDeviation';
import type { NormalisationMethod } from './types';

/** A linear normalisation, ready to be applied: (x clamped to low..high - offset) / width, or `constant` for every x. */
export interface LinearScale {
  readonly low: number;
  readonly high: number;
  readonly offset: number;
  readonly width: number;
  /** What every value becomes where the population does not vary. */
  readonly constant: number | undefined;
}

const unclamped = { low: -Infinity, high: Infinity };

/**
 * Takes from a population what a method needs to normalise single values: all methods but `rank`, which is not linear.
 * The 1 % and 99 % quantiles of `winsor` are PERCENTILE.INC; the clamped population's minimum and maximum are these.
 *
 * @param population dense numbers, already negated where low is good
 * @returns a scale; for an empty population one that makes every value NaN
 * @example
 * fitScale([2, 4, 6], 'minmax'); // { low: -Infinity, high: Infinity, offset: 2, width: 4, constant: undefined }
 */
export function fitScale(
  population: ArrayLike<number>,
  method: Exclude<NormalisationMethod, 'rank'>,
): LinearScale {
  if (method === 'none') return { ...unclamped, offset: 0, width: 1, constant: undefined };
  if (population.length === 0) return { ...unclamped, offset: NaN, width: NaN, constant: undefined };
  if (method === 'zscore') {
    const width = sampleStandardDeviation(population) ?? 0;
    return { ...unclamped, offset: mean(population)!, width, constant: width === 0 ? 0 : undefined };
  }
  if (method === 'winsor') {
    const low = quantile(population, 0.01)!;
    const high = quantile(population, 0.99)!;
    return { low, high, ...between(low, high) };
  }
  const { minimum, maximum } = minimumAndMaximum(population)!;
  return { ...unclamped, ...between(minimum, maximum) };
}

function between(low: number, high: number): Pick<LinearScale, 'offset' | 'width' | 'constant'> {
  return { offset: low, width: high - low, constant: low === high ? 0.5 : undefined };
}
