/**
 * Benjamini-Hochberg q-values in the order given: the share of false discoveries among all tests with a q-value
 * this small or smaller. The k-th smallest of m becomes the smallest of m p / k from here upwards.
 *
 * @param pValues 0 to 1 each
 * @see Benjamini & Hochberg (1995), Controlling the false discovery rate
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.03]); // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const count = pValues.length;
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted = new Array<number>(count);
  let smallest = 1;
  for (let position = count - 1; position >= 0; position--) {
    const index = order[position]!;
    smallest = Math.min(smallest, (count * pValues[index]!) / (position + 1));
    adjusted[index] = smallest;
  }
  return adjusted;
}
