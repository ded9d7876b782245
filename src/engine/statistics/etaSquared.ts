import { isConstant } from './isConstant';
import { sum } from './sum';
import { countGroups, sumGroups } from './tallyGroups';

export interface EtaSquared {
  /** Share of the variance of all values that lies between the means of their groups, 0 to 1. */
  readonly share: number;
  /** Groups with a value. The share grows with it even where nothing is there: print it beside. */
  readonly groups: number;
}

/**
 * Eta squared: squares of the group means around the mean of all, over squares of all values around it.
 *
 * @param values dense numbers
 * @param codes group of each value, from 0 to below `groupCount`; a group without values counts for nothing
 * @returns undefined where all values are equal or there are none
 * @see Pearson (1905), On the general theory of skew correlation
 * @example
 * etaSquared(Float64Array.of(1, 2, 3, 4, 5, 6), Int32Array.of(0, 0, 0, 1, 1, 1), 2)?.share; // 0.771429
 */
export function etaSquared(
  values: Float64Array,
  codes: Int32Array,
  groupCount: number,
): EtaSquared | undefined {
  if (isConstant(values)) return undefined;
  const counts = countGroups(codes, groupCount);
  const sums = compensatedSums(values, codes, groupCount);
  const centre = sum(sums) / values.length;
  const squares = sumGroups(
    values.map((value) => (value - centre) ** 2),
    codes,
    groupCount,
  );
  const between = sums.map((groupSum, group) => {
    const count = counts[group] ?? 0;
    return count === 0 ? 0 : count * (groupSum / count - centre) ** 2;
  });
  return {
    share: Math.min(1, sum(between) / sum(squares)),
    groups: counts.reduce((filled, count) => filled + (count > 0 ? 1 : 0), 0),
  };
}

/** Sum of each group's values with Neumaier's compensation, as `sum` has it. */
function compensatedSums(values: Float64Array, codes: Int32Array, groupCount: number): Float64Array {
  const sums = new Float64Array(groupCount);
  const corrections = new Float64Array(groupCount);
  for (let row = 0; row < values.length; row++) {
    // Every value has a code, every code a group.
    const group = codes[row]!;
    const value = values[row]!;
    const before = sums[group]!;
    const after = before + value;
    corrections[group]! +=
      Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
    sums[group] = after;
  }
  return sums.map((total, group) => total + (corrections[group] ?? 0));
}
