/** Counts of which more than this many are expected are drawn by the normal approximation. */
export const fewExpected = 30;

/**
 * A whole number from 0 to `most`, drawn from the normal distribution with the mean and the variance of the counts that it
 * stands for, and rounded; what lies beyond either end becomes that end. The normal number is Box and Muller's.
 *
 * @param mean more than `fewExpected`: counts of rarer events are not symmetric
 * @param random numbers in [0, 1); two are taken
 * @see Box & Muller (1958), A note on the generation of random normal deviates
 * @example
 * drawNormalCount(40, 25, 100, () => 0.75); // 40
 */
export function drawNormalCount(mean: number, variance: number, most: number, random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(0, Math.min(most, Math.round(mean + normal * Math.sqrt(variance))));
}
