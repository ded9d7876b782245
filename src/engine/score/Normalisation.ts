/** What a normalisation has taken from a population: the way from raw values to comparable ones, and back. */
export interface Scale {
  /** One normalised value per value, rising with it or standing still; a missing one (NaN) stays missing. */
  apply(values: Float64Array): Float64Array;
  /**
   * The raw value that `apply` takes to a normalised one. Never beyond the bounds: what nobody in the population has is
   * not advised to anybody. NaN for a population without values.
   */
  invert(normalised: number): number;
  /** Raw values between which a change shows: the range of the population, or where it is clamped. NaN without values. */
  readonly bounds: Bounds;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Mean and spread of a population of which only some quantiles are at hand. */
export interface Moments {
  readonly mean: number;
  readonly standardDeviation: number;
}

/** A way to make metrics comparable before they are weighted: one file each, all listed in `normalisations`. */
export interface Normalisation {
  /**
   * Takes from a population what is needed to normalise single values.
   *
   * @param population the values of a metric, negated where low is good; missing ones (NaN) are left out
   * @param moments those of the population where its values are but its quantiles
   */
  fit(population: Float64Array, moments?: Moments): Scale;
  /** Every member comes out from 0 to 1, so that equal weights mean the same for every metric. */
  readonly isUnitRange: boolean;
  /** False where a value is normalised without looking at any other. */
  readonly needsPopulation: boolean;
}
