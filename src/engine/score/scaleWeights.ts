import { Problem } from '../problem';

/**
 * Weights scaled so that their absolute values sum to 1; a negative weight stays negative.
 * Without weights every metric weighs the same.
 *
 * @param weights one per metric, in any unit
 * @param count number of metrics
 * @throws Problem `score.weightCount` where there is not one weight per metric, `score.weightNotNumber` where one is
 *   not a finite number, `score.weightsAllZero` where all are 0
 * @example
 * scaleWeights([5, 3, -2], 3); // [0.5, 0.3, -0.2]
 */
export function scaleWeights(weights: ArrayLike<number> | undefined, count: number): number[] {
  if (weights === undefined) return new Array<number>(count).fill(1 / count);
  if (weights.length !== count) {
    throw new Problem('score.weightCount', { weights: weights.length, metrics: count });
  }
  let total = 0;
  for (let index = 0; index < count; index++) {
    const weight = weights[index]!;
    if (!Number.isFinite(weight)) throw new Problem('score.weightNotNumber', { position: index + 1 });
    total += Math.abs(weight);
  }
  if (total === 0) throw new Problem('score.weightsAllZero');
  return Array.from(weights, (weight) => weight / total);
}
