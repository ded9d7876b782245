export interface MinimumAndMaximum {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Smallest and largest value in one pass.
 *
 * @param values dense numbers
 * @returns undefined for an empty list
 * @example
 * minimumAndMaximum([3, 1, 2]); // { minimum: 1, maximum: 3 }
 */
export function minimumAndMaximum(values: ArrayLike<number>): MinimumAndMaximum | undefined {
  const first = values[0];
  if (first === undefined) return undefined;
  let minimum = first;
  let maximum = first;
  for (let index = 1; index < values.length; index++) {
    // Below the length there is a value.
    const value = values[index]!;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return { minimum, maximum };
}
