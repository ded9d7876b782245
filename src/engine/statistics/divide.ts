/**
 * A quotient; undefined where there is nothing to divide by or a part is missing.
 *
 * @example
 * divide(1, 0); // undefined
 */
export function divide(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}
