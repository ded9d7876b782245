import { mean } from '../statistics/mean';
import { quantiles } from '../statistics/quantile';
import { sampleStandardDeviation } from '../statistics/sampleStandardDeviation';
import type { NormalisationMethod } from './types';
import { withoutMissing } from './withoutMissing';

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
const undefinedScale = { offset: NaN, width: NaN, constant: undefined };

/**
 * Takes from a population what a method needs to normalise single values: all methods but `rank`, which is not linear.
 * The 1 % and 99 % quantiles of `winsor` are PERCENTILE.INC; the clamped population's minimum and maximum are these.
 *
 * @param population already negated where low is good; missing values (NaN) are left out
 * @returns a scale; for an empty population one that makes every value NaN
 * @example
 * fitScale(Float64Array.of(2, NaN, 6), 'minmax'); // { low: -Infinity, high: Infinity, offset: 2, width: 4, constant: undefined }
 */
export function fitScale(
  population: Float64Array,
  method: Exclude<NormalisationMethod, 'rank'>,
): LinearScale {
  if (method === 'none') return { ...unclamped, offset: 0, width: 1, constant: undefined };
  if (method === 'minmax') {
    const { low, high } = knownRange(population);
    return low > high ? { ...unclamped, ...undefinedScale } : { ...unclamped, ...between(low, high) };
  }
  const members = withoutMissing(population);
  if (members.length === 0) return { ...unclamped, ...undefinedScale };
  if (method === 'zscore') {
    const width = finite(sampleStandardDeviation(members) ?? 0);
    return { ...unclamped, offset: mean(members)!, width, constant: width === 0 ? 0 : undefined };
  }
  const [low, high] = quantiles(members, [0.01, 0.99] as const)!;
  return { low, high, ...between(low, high) };
}

/** Minimum and maximum of the known values: comparing with NaN is false, so missing ones need no test of their own. */
function knownRange(values: Float64Array): { low: number; high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

function between(low: number, high: number): Pick<LinearScale, 'offset' | 'width' | 'constant'> {
  return { offset: low, width: finite(high - low), constant: low === high ? 0.5 : undefined };
}

/** A width beyond the largest number is not known: dividing by it would make every value 0. */
function finite(width: number): number {
  return Number.isFinite(width) ? width : NaN;
}
