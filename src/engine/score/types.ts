/**
 * How a metric is made comparable with others before it is weighted. Each is taken over a population of values:
 * `minmax` (x - min) / (max - min), 0.5 where max = min; `winsor` the same after clamping to the 1 % and 99 % quantiles;
 * `rank` (average rank - 0.5) / n; `zscore` (x - mean) / sample standard deviation, 0 where that is 0; `none` x itself.
 */
export type NormalisationMethod = 'minmax' | 'winsor' | 'rank' | 'zscore' | 'none';

/** Is a high or a low value good? `lower` negates the metric before it is normalised: min-max then gives 1 - x. */
export type Direction = 'higher' | 'lower';

/**
 * How a percentile rank counts. `inc`: PERCENTRANK.INC, 0 to 1; `exc`: PERCENTRANK.EXC, inside 0 to 1, both without
 * truncation; `mean`: share below plus half the share equal; `weak`: share at or below.
 */
export type PercentileMethod = 'inc' | 'exc' | 'mean' | 'weak';

/**
 * How tiers are cut. `percentile`: by two quantiles, ties share a tier; `rank`: by exact counts, ties are broken by name.
 */
export type TierRule = 'percentile' | 'rank';
