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
  for (let index = 0; index < count; index++) {
    if (!Number.isFinite(weights[index])) throw new Problem('score.weightNotNumber', { position: index + 1 });
  }
  const total = totalOf(weights);
  if (total === 0) throw new Problem('score.weightsAllZero');
  if (total !== Infinity) return Array.from(weights, (weight) => weight / total);
  // The largest numbers come to more than a number can be; a power of two less, none of their digits changes.
  const smaller = Array.from(weights, (weight) => weight * 2 ** -64);
  const smallerTotal = totalOf(smaller);
  return smaller.map((weight) => weight / smallerTotal);
}

function totalOf(weights: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < weights.length; index++) total += Math.abs(weights[index]!);
  return total;
}
