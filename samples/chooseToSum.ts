/**
 * Indexes of values that add up to exactly `target`, or undefined where no choice does.
 * Each value is used at most once; earlier values are preferred.
 */
export function chooseToSum(values: readonly number[], target: number): number[] | undefined {
  // lastUsed[sum]: index of the value that first reached the sum, going through the values in order.
  const lastUsed = new Int32Array(target + 1).fill(-1);
  lastUsed[0] = -2;
  for (const [index, value] of values.entries()) {
    for (let sum = target; sum >= value; sum -= 1) {
      if (lastUsed[sum] === -1 && lastUsed[sum - value] !== -1) lastUsed[sum] = index;
    }
    if (lastUsed[target] !== -1) break;
  }
  if (lastUsed[target] === -1) return undefined;
  const chosen: number[] = [];
  for (let sum = target; sum > 0; sum -= values[lastUsed[sum]!]!) chosen.push(lastUsed[sum]!);
  return chosen.reverse();
}
