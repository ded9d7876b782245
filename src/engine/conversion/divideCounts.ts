/** Share of each count in its whole, or each sum over its count; NaN where there is nothing to divide by. */
export function divideCounts(counts: ArrayLike<number>, wholes: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(counts.length);
  for (let index = 0; index < shares.length; index += 1) {
    shares[index] = wholes[index] === 0 ? NaN : counts[index]! / wholes[index]!;
  }
  return shares;
}
