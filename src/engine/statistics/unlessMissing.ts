/**
 * The number, or undefined where it is missing (NaN): columns mark by NaN what figures leave undefined.
 *
 * @example
 * unlessMissing(NaN); // undefined
 */
export function unlessMissing(value: number | undefined): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}
