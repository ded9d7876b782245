import { fitScale } from './fitScale';
import type { NormalisationMethod } from './normalisations';
import type { Direction } from './types';

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
  return fitScale(population, method, direction).apply(values);
}
