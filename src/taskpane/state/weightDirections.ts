import { sumOf, type WeightSizes } from './WeightSizes';

/** Which weights subtract from the score. */
export type WeightDirections = readonly boolean[];

/**
 * The directions of weights, kept apart from their sizes: a weight of 0 has no sign to tell its direction by. It keeps
 * the one it had, and at first has that of its default.
 *
 * @example weightDirections([0.5, 0], [0.5, -0.5], undefined) // [false, true]
 */
export function weightDirections(
  weights: readonly number[],
  defaults: readonly number[],
  known: WeightDirections | undefined,
): WeightDirections {
  return weights.map((weight, place) =>
    weight === 0 ? (known?.[place] ?? (defaults[place] ?? 0) < 0) : weight < 0,
  );
}

/** Weights of some sizes and directions, as a recipe keeps them. */
export function signedWeights(sizes: WeightSizes, subtracts: WeightDirections): readonly number[] {
  // Without the case of 0 there would be a weight of -0.
  return sizes.map((size, place) => (subtracts[place] && size !== 0 ? -size : size));
}

/**
 * The sizes of weights. Those of a recipe may come in any scale: beyond 1 their shares are shown.
 *
 * @example sizesOf([2, -2, 1]) // [0.4, 0.4, 0.2]
 */
export function sizesOf(weights: readonly number[]): WeightSizes {
  const sizes = weights.map(Math.abs);
  if (sizes.every((size) => size <= 1)) return sizes;
  const sum = sumOf(sizes);
  return sizes.map((size) => size / sum);
}
