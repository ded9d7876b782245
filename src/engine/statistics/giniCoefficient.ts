import { elementAt } from '../elementAt';
import { sum } from './sum';

/**
 * Gini coefficient: 0 where all values are equal, (n - 1) / n where one holds everything.
 * 2 sum(i x(i)) / (n sum(x)) - (n + 1) / n over the ascending values x(1) .. x(n).
 *
 * @param values dense numbers, none negative
 * @returns undefined for an empty list, a total of 0 and where a value is negative
 * @see Gini (1912); the formula as in Damgaard & Weiner (2000)
 * @example
 * giniCoefficient([0, 0, 0, 10]); // 0.75
 */
export function giniCoefficient(values: ArrayLike<number>): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const count = sorted.length;
  const total = sum(sorted);
  if (total === 0 || elementAt(sorted, 0) < 0) return undefined;
  const weighted = sum(sorted.map((value, index) => (index + 1) * value));
  return Math.max(0, (2 * weighted) / (count * total) - (count + 1) / count);
}
