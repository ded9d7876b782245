import type { Moments, Scale } from './Normalisation';
import { normalisations, type NormalisationMethod } from './normalisations';
import type { Direction } from './types';

/**
 * Fits a metric's scale to a population. Where low is good the metric is negated before it is normalised; the way back
 * and the bounds are in raw values again.
 *
 * @param population missing values (NaN) are left out
 * @param moments those of the population where its values are but its quantiles
 * @example
 * fitScale(Float64Array.of(2, NaN, 6), 'minmax', 'lower').invert(0.25); // 5
 */
export function fitScale(
  population: Float64Array,
  method: NormalisationMethod,
  direction: Direction = 'higher',
  moments?: Moments,
): Scale {
  const normalisation = normalisations[method];
  if (direction === 'higher') return normalisation.fit(population, moments);
  const negated = negate(population);
  const scale = normalisation.fit(negated, moments && { ...moments, mean: -moments.mean });
  return {
    // The same column of values for the same population: a rank recognises its own members.
    apply: (values) => scale.apply(values === population ? negated : negate(values)),
    invert: (normalised) => -scale.invert(normalised),
    get bounds() {
      const { low, high } = scale.bounds;
      return { low: -high, high: -low };
    },
  };
}

function negate(values: Float64Array): Float64Array {
  return values.map((value) => -value);
}
