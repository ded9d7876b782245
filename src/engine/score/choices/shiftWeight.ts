/**
 * Weights with one of them changed in size by so many points of the whole, the others in proportion. Sizes add up to 1 and
 * signs stay as they are; no size falls below 0 or rises above 1.
 *
 * @param weights sizes add up to 1
 * @example
 * shiftWeight([0.5, 0.3, -0.2], 0, 0.1); // [0.6, 0.24, -0.16]
 */
export function shiftWeight(weights: readonly number[], part: number, points: number): number[] {
  const before = Math.abs(weights[part] ?? 0);
  const after = Math.min(1, Math.max(0, before + points));
  const factor = before === 1 ? 0 : (1 - after) / (1 - before);
  return weights.map((weight, index) => (index === part ? Math.sign(weight) * after : weight * factor));
}
