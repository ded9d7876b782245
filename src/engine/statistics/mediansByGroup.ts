import { median } from './median';

/**
 * Median of each group (Excel's MEDIAN). The values are put beside those of their group and selected from there: none is
 * sorted.
 *
 * @param values one per row; missing ones (NaN) count in no group
 * @param groups number of each row's group, from 0; a row of any other number belongs to none
 * @param groupCount number of groups
 * @returns one per group, undefined for a group without values
 * @example
 * mediansByGroup(Float64Array.of(4, 1, 2, 9), Uint8Array.of(0, 0, 1, 1), 2); // [2.5, 5.5]
 */
export function mediansByGroup(
  values: Float64Array,
  groups: Uint8Array,
  groupCount: number,
): (number | undefined)[] {
  const ends = new Int32Array(groupCount);
  // Every row has a value and a group, every group below the count an end.
  for (let row = 0; row < values.length; row += 1) {
    if (groups[row]! < groupCount && values[row] === values[row]) ends[groups[row]!]! += 1;
  }
  for (let group = 1; group < groupCount; group += 1) ends[group]! += ends[group - 1]!;
  const starts = ends.slice();
  const together = new Float64Array(ends.at(-1) ?? 0);
  for (let row = values.length - 1; row >= 0; row -= 1) {
    if (groups[row]! < groupCount && values[row] === values[row]) {
      together[(starts[groups[row]!]! -= 1)] = values[row]!;
    }
  }
  return Array.from(ends, (end, group) => median(together.subarray(starts[group], end)));
}
