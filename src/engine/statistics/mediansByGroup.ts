import { elementAt } from '../elementAt';

/**
 * Median of each group (Excel's MEDIAN), read off one ascending order of all values: no group is copied or sorted.
 *
 * @param values one per row
 * @param order the rows that count, ascending by value, as `orderKnown` gives them
 * @param groups number of each row's group, from 0; a row of any other number belongs to none
 * @param groupCount number of groups
 * @returns one per group, undefined for a group without values
 * @example
 * mediansByGroup(Float64Array.of(4, 1, 2, 9), Int32Array.of(1, 2, 0, 3), Uint8Array.of(0, 0, 1, 1), 2); // [2.5, 5.5]
 */
export function mediansByGroup(
  values: Float64Array,
  order: Int32Array,
  groups: Uint8Array,
  groupCount: number,
): (number | undefined)[] {
  const counts = new Int32Array(groupCount);
  // Every row has a value and a group, every group below the count a place.
  for (const row of order) {
    const group = groups[row]!;
    if (group < groupCount) counts[group]!++;
  }
  const passed = new Int32Array(groupCount);
  const lower = new Float64Array(groupCount);
  const upper = new Float64Array(groupCount);
  for (const row of order) {
    const group = groups[row]!;
    if (group >= groupCount) continue;
    const position = passed[group]!++;
    if (position === (counts[group]! - 1) >> 1) lower[group] = values[row]!;
    if (position === counts[group]! >> 1) upper[group] = values[row]!;
  }
  return Array.from(counts, (count, group) => {
    if (count === 0) return undefined;
    const below = elementAt(lower, group);
    return below + (elementAt(upper, group) - below) * 0.5;
  });
}
