import { Problem } from '../problem';
import { fitScale } from './fitScale';
import type { NormalisationMethod } from './normalisations';
import { sumMetrics, type CompositeScore } from './sumMetrics';
import type { Direction } from './types';

export interface CompositeScoreRequest {
  /** One column per metric, one value per row; NaN is missing. */
  readonly metrics: readonly Float64Array[];
  /** One per metric, scaled so that absolute values sum to 1; equal by default. A negative weight subtracts. */
  readonly weights?: ArrayLike<number>;
  /** One method for all metrics, or one each; `minmax` by default. */
  readonly methods?: NormalisationMethod | readonly NormalisationMethod[];
  /** One per metric; `higher` by default. */
  readonly directions?: readonly Direction[];
  /** The columns that minimum, quantiles, ranks and mean are taken from; the metrics themselves by default. */
  readonly population?: readonly Float64Array[];
}

/**
 * Weighted sum of normalised metrics: score = w1 * norm(x1) + w2 * norm(x2) + ..., the same in every order of the columns: see `ScoreSum`.
 * Each metric is normalised over all its own known values in the population, also those of rows that another metric is
 * missing from, as MIN and MAX of the column would give. Nothing is imputed.
 *
 * @throws Problem `score.noMetric` without columns, `score.methodCount`, `score.directionCount`, `score.populationWidth`
 *   where there is not one per metric, and those of `scaleWeights`
 * @see OECD & JRC (2008), Handbook on constructing composite indicators
 * @example
 * Array.from(
 *   compositeScore({ metrics: [Float64Array.of(0, 5, 10), Float64Array.of(1, 3, 2)], weights: [3, 1] }).scores,
 * ); // [0, 0.625, 0.875]
 */
export function compositeScore(request: CompositeScoreRequest): CompositeScore {
  const { metrics, population = metrics } = request;
  const count = metrics.length;
  if (count === 0) throw new Problem('score.noMetric');
  if (population.length !== count) {
    throw new Problem('score.populationWidth', { population: population.length, metrics: count });
  }
  const methods = onePerMetric<NormalisationMethod>(request.methods ?? 'minmax', count, 'score.methodCount');
  const directions = onePerMetric<Direction>(request.directions ?? 'higher', count, 'score.directionCount');
  const scales = population.map((members, metric) => fitScale(members, methods[metric]!, directions[metric]));
  return sumMetrics(metrics, request.weights, scales);
}

function onePerMetric<Item>(given: Item | readonly Item[], count: number, code: string): readonly Item[] {
  if (!Array.isArray(given)) return new Array<Item>(count).fill(given as Item);
  const items = given as readonly Item[];
  if (items.length !== count) throw new Problem(code, { given: items.length, metrics: count });
  return items;
}
