import { fitScale, type LinearScale } from './fitScale';
import { midRankShares } from './midRankShares';
import { withoutMissing } from './withoutMissing';
import type { Direction, NormalisationMethod } from './types';

/**
 * One metric made comparable with others.
 *
 * @param values one per row; a missing value (NaN) stays missing
 * @param population the values that minimum, quantiles, ranks and mean are taken from (missing ones are left out);
 *   the values themselves by default. A value outside a population can come out below 0 or above 1 under `minmax`.
 * @returns one number per row, without unit except under `none`
 * @example
 * Array.from(normalise(Float64Array.of(2, 4, 6), 'minmax', 'lower')); // [1, 0.5, 0]
 */
export function normalise(
  values: Float64Array,
  method: NormalisationMethod,
  direction: Direction = 'higher',
  population: Float64Array = values,
): Float64Array {
  const normalised = new Float64Array(values.length);
  addNormalised(normalised, 1, values, method, direction, population);
  return normalised;
}

/**
 * Adds `weight` times the normalised metric to `totals`, row by row, without an array in between.
 * The one place where a metric meets its scale, so that every caller gets the same bits.
 */
export function addNormalised(
  totals: Float64Array,
  weight: number,
  values: Float64Array,
  method: NormalisationMethod,
  direction: Direction,
  population: Float64Array,
): void {
  const directed = direction === 'higher' ? values : negate(values);
  const directedPopulation =
    population === values ? directed : direction === 'higher' ? population : negate(population);
  if (method === 'rank') addRanked(totals, weight, directed, withoutMissing(directedPopulation));
  else addScaled(totals, weight, directed, fitScale(directedPopulation, method));
}

function negate(values: Float64Array): Float64Array {
  return values.map((value) => -value);
}

function addScaled(totals: Float64Array, weight: number, values: Float64Array, scale: LinearScale): void {
  const { low, high, offset, width, constant } = scale;
  if (constant !== undefined) {
    for (let row = 0; row < totals.length; row++) {
      totals[row]! += Number.isNaN(values[row]) ? NaN : weight * constant;
    }
  } else if (low === -Infinity) {
    for (let row = 0; row < totals.length; row++) totals[row]! += weight * ((values[row]! - offset) / width);
  } else {
    for (let row = 0; row < totals.length; row++) {
      const value = values[row]!;
      const clamped = value < low ? low : value > high ? high : value;
      totals[row]! += weight * ((clamped - offset) / width);
    }
  }
}

function addRanked(totals: Float64Array, weight: number, values: Float64Array, members: Float64Array): void {
  const known = members === values ? values : withoutMissing(values);
  const shares = midRankShares(known, sameValues(known, members) ? known : members);
  if (known === values) {
    for (let row = 0; row < totals.length; row++) totals[row]! += weight * shares[row]!;
    return;
  }
  let next = 0;
  for (let row = 0; row < totals.length; row++) {
    totals[row]! += Number.isNaN(values[row]) ? NaN : weight * shares[next++]!;
  }
}

function sameValues(first: Float64Array, second: Float64Array): boolean {
  return (
    first === second || (first.length === second.length && first.every((value, row) => value === second[row]))
  );
}
