import type { Scale } from './Normalisation';
import { scaleWeights } from './scaleWeights';
import { ScoreSum } from './ScoreSum';

export interface CompositeScore {
  /** One per row; NaN where a metric is missing. */
  readonly scores: Float64Array;
  /** The weights in use, their absolute values summing to 1. */
  readonly weights: readonly number[];
  /** One per metric: its scale, and the values that it makes of the metric. A score sums weight times these. */
  readonly scales: readonly Scale[];
  readonly normalised: readonly Float64Array[];
}

/**
 * Weighted sum of metrics on scales fitted before: w1 * scale1(x1) + w2 * scale2(x2) + ..., the same in every order of
 * the columns: see `ScoreSum`.
 *
 * @param metrics one column per metric, one value per row; NaN is missing
 * @param weights one per metric, equal if left out
 * @throws Problem as `scaleWeights` does
 * @example
 * const scale = fitScale(Float64Array.of(0, 10), 'minmax');
 * Array.from(sumMetrics([Float64Array.of(5)], [3], [scale]).scores); // [0.5]
 */
export function sumMetrics(
  metrics: readonly Float64Array[],
  weights: ArrayLike<number> | undefined,
  scales: readonly Scale[],
): CompositeScore {
  const scaled = scaleWeights(weights, metrics.length);
  const normalised = metrics.map((values, metric) => scales[metric]!.apply(values));
  const sum = new ScoreSum(metrics[0]?.length ?? 0);
  normalised.forEach((values, metric) => sum.add(values, scaled[metric]!));
  return { scores: sum.finish(), weights: scaled, scales, normalised };
}
