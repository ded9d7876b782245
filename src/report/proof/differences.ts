/** What a figure of a formula may differ by from ours: both round in their last digits. */
export const tolerance = '1E-9';

/** The difference of two numbers without its sign, and 1 where the formula gives none. */
export function differenceOf(formula: string, ours: string): string {
  return `IF(ISNUMBER(${formula}),ABS(${formula}-${ours}),1)`;
}

/**
 * A sum of terms as the scores of a run are made: rounded to 14 digits of what the terms come to without their signs, so that
 * equal scores are equal numbers. One term alone is not rounded.
 *
 * @see ScoreSum
 */
export function roundedSum(terms: readonly string[]): string {
  const total = terms.join('+');
  if (terms.length < 2) return total;
  const size = terms.map((term) => `ABS(${term})`).join('+');
  return `IFERROR(ROUND(${total},14+INT(1E-9-LOG10(${size}))),${total})`;
}
