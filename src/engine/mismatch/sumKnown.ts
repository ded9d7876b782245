/**
 * Sum of the positive values of some customers; blanks and what is not positive are left out.
 *
 * @returns undefined without the column
 * @example
 * sumKnown(Float64Array.of(3, NaN, -1, 5), Int32Array.of(0, 1, 2)); // 3
 */
export function sumKnown(values: Float64Array | undefined, members: Int32Array): number | undefined {
  return values && members.reduce((total, customer) => total + Math.max(0, values[customer] || 0), 0);
}
