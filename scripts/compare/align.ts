/** Positions that belong together; undefined where one side has nothing. */
export type Pair = readonly [before: number | undefined, after: number | undefined];

/**
 * Pairs two lists: what is alike by the longest common sequence, and what stands between two such pairs in its order,
 * so that a changed item is one change, not one gone and one new.
 */
export function align(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const lengths = commonLengths(before, after);
  const pairs: Pair[] = [];
  let left = 0;
  let right = 0;
  let gapLeft: number[] = [];
  let gapRight: number[] = [];
  const closeGap = () => {
    const count = Math.max(gapLeft.length, gapRight.length);
    for (let index = 0; index < count; index += 1) pairs.push([gapLeft[index], gapRight[index]]);
    gapLeft = [];
    gapRight = [];
  };
  while (left < before.length || right < after.length) {
    if (left < before.length && right < after.length && before[left] === after[right]) {
      closeGap();
      pairs.push([left, right]);
      left += 1;
      right += 1;
    } else if (
      right >= after.length ||
      lengthAt(lengths, left + 1, right) >= lengthAt(lengths, left, right + 1)
    ) {
      if (left < before.length) gapLeft.push(left++);
      else gapRight.push(right++);
    } else gapRight.push(right++);
  }
  closeGap();
  return pairs;
}

/** Row i, column j: the length of the longest sequence that both lists have in common from i and j on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let left = before.length - 1; left >= 0; left -= 1) {
    for (let right = after.length - 1; right >= 0; right -= 1) {
      lengths[left]![right] =
        before[left] === after[right]
          ? lengthAt(lengths, left + 1, right + 1) + 1
          : Math.max(lengthAt(lengths, left + 1, right), lengthAt(lengths, left, right + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly Uint16Array[], left: number, right: number): number {
  return lengths[left]?.[right] ?? 0;
}
