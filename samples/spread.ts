/**
 * Whole numbers that add up to `total`, as proportional to `weights` as whole numbers allow,
 * none above its capacity. Largest remainders are rounded up first, the earlier one where they tie.
 */
export function spread(total: number, weights: readonly number[], capacities: readonly number[]): number[] {
  const shares = weights.map(() => 0);
  let left = total;
  while (left > 0) {
    const open = weights.map((weight, index) => (shares[index]! < capacities[index]! ? weight : 0));
    const sum = open.reduce((running, weight) => running + weight, 0);
    if (sum <= 0) throw new RangeError(`${left} of ${total} do not fit`);
    const wanted = open.map((weight) => (left * weight) / sum);
    const room = wanted.map((want, index) => Math.min(want, capacities[index]! - shares[index]!));
    for (const [index, share] of room.entries()) shares[index]! += Math.floor(share);
    left -= room.reduce((running, share) => running + Math.floor(share), 0);
    const byRemainder = room
      .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
      .filter(({ remainder }) => remainder > 0)
      .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
    for (const { index } of byRemainder) {
      if (left === 0) break;
      shares[index]! += 1;
      left -= 1;
    }
  }
  return shares;
}
