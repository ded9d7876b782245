import { normalCumulative } from '../statistics/normalCumulative';
import type { GroupShares } from './measureGroupShares';
import { differences, sumShares, type ShareTests } from './permuteGroups';

/**
 * What `permuteGroups` finds, without dealing: two-sided tails of a normal distribution. Dealing n groups into tiers of n1
 * and n0 gives the difference of two means the variance S^2 x n / (n1 n0), S^2 being the sample variance of all n shares.
 * For a dimension the smallest p of its values times their number (Bonferroni).
 *
 * @param highCount the first so many groups are the high tier
 * @see Hájek (1960), Limiting distributions in simple random sampling from a finite population
 */
export function takeNormalTails(
  groups: GroupShares,
  highCount: number,
  valueCount: number,
  dimensionOf: Int32Array,
  dimensionCount: number,
): ShareTests {
  const groupCount = groups.starts.length - 1;
  const lowCount = groupCount - highCount;
  const arrangement = Float64Array.from({ length: groupCount }, (_, member) => (member < highCount ? 1 : 0));
  const sums = sumShares(groups, valueCount);
  const squares = new Float64Array(valueCount);
  groups.values.forEach((value, index) => {
    squares[value]! += groups.shares[index]! ** 2;
  });
  const observed = differences(groups, arrangement, highCount, sums);
  const dimensionPValues = new Array<number>(dimensionCount).fill(1);
  const valuesOf = new Array<number>(dimensionCount).fill(0);
  const pValues = Array.from(observed, (difference, value) => {
    const spread = Math.max(0, squares[value]! - sums[value]! ** 2 / groupCount) / (groupCount - 1);
    const pValue = normalTail(difference, Math.sqrt((spread * groupCount) / (highCount * lowCount)));
    const dimension = dimensionOf[value]!;
    valuesOf[dimension]! += 1;
    dimensionPValues[dimension] = Math.min(dimensionPValues[dimension]!, pValue);
    return pValue;
  });
  return {
    differences: observed,
    pValues,
    dimensionPValues: dimensionPValues.map((smallest, dimension) =>
      Math.min(1, smallest * valuesOf[dimension]!),
    ),
  };
}

/** Two-sided tail of a normal distribution around 0. */
function normalTail(value: number, deviation: number): number {
  return deviation === 0 ? 1 : Math.min(1, 2 * normalCumulative(-Math.abs(value) / deviation));
}
