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
  const falling = pValues.map((pValue, index) => ({ pValue, index })).sort((a, b) => b.pValue - a.pValue);
  const adjusted = new Array<number>(count);
  let smallest = 1;
  falling.forEach(({ pValue, index }, position) => {
    smallest = Math.min(smallest, (count * pValue) / (count - position));
    adjusted[index] = smallest;
  });
  return adjusted;
}
