/**
 * Holm's step-down adjustment: p-values that stay right for the whole family, in the order given.
 * The k-th smallest of m becomes the largest so far of (m - k + 1) p, at most 1.
 *
 * @param pValues 0 to 1 each
 * @see Holm (1979), A simple sequentially rejective multiple test procedure
 * @example
 * holmAdjustment([0.01, 0.04, 0.03]); // [0.03, 0.06, 0.06]
 */
export function holmAdjustment(pValues: readonly number[]): number[] {
  const count = pValues.length;
  const ascending = pValues.map((pValue, index) => ({ pValue, index })).sort((a, b) => a.pValue - b.pValue);
  const adjusted = new Array<number>(count);
  let largest = 0;
  ascending.forEach(({ pValue, index }, position) => {
    largest = Math.max(largest, Math.min(1, (count - position) * pValue));
    adjusted[index] = largest;
  });
  return adjusted;
}
