/** Weights are kept to whole hundredths: what the sliders show is what is computed. */
const STEPS = 100;

/**
 * Sets one weight and lets the others make room, so that the absolute values always sum to 1.
 * The others keep their proportions and their signs; where they are all 0 they share equally.
 * Remainders of rounding go to the largest of the others (the first of equals).
 *
 * @param value the new weight without its sign, 0 to 1
 * @example linkWeights([0.5, 0.3, 0.2], 0, 0.75) // [0.75, 0.15, 0.1]
 */
export function linkWeights(weights: readonly number[], changed: number, value: number): readonly number[] {
  const signs = weights.map((weight) => (weight < 0 ? -1 : 1));
  const mine = Math.round(Math.min(Math.max(value, 0), 1) * STEPS);
  const rest = STEPS - mine;
  const others = weights.map((weight, index) => (index === changed ? 0 : Math.abs(weight)));
  const sum = others.reduce((total, weight) => total + weight, 0);
  const parts = others.map((weight, index) => {
    if (index === changed) return mine;
    return Math.floor((sum === 0 ? 1 / (weights.length - 1) : weight / sum) * rest + 1e-9);
  });
  const remainder = STEPS - parts.reduce((total, part) => total + part, 0);
  const largest = others.reduce(
    (best, weight, index) =>
      index !== changed && (best === changed || weight > others[best]!) ? index : best,
    changed,
  );
  parts[largest]! += remainder;
  return parts.map((part, index) => (part === 0 ? 0 : (signs[index]! * part) / STEPS));
}
