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

/** What becomes of a value below or above every member: no rank, or that of the end it lies beyond. */
export type OutsideRule = 'error' | 'clamp';
