/**
 * Whether all values are the same; an empty list is.
 * Asked before a variance is divided by: the computed variance of a constant such as 0.1 is often not 0 but 1e-34.
 *
 * @param values dense numbers
 * @example
 * isConstant([0.1, 0.1, 0.1]); // true
 */
export function isConstant(values: ArrayLike<number>): boolean {
  const first = values[0];
  for (let index = 1; index < values.length; index++) if (values[index] !== first) return false;
  return true;
}
