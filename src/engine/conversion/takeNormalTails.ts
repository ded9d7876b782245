import { normalCumulative } from '../statistics/normalCumulative';
import type { GroupCells } from './countGroupCells';
import type { PValues } from './permuteGroups';
import type { FeatureDifference } from './types';

/**
 * What `permuteGroups` finds, without dealing: two-sided tails of a normal distribution. The difference of two ratios of
 * sums is about a sum of residuals, hits less pooled share x records, over the groups dealt to one tier; drawing without
 * replacement gives its variance:
 * n1 n0 / n x S^2 x (1 / T1 + 1 / T0)^2 with S^2 the variance of the residuals and T the mean records x n of each tier.
 *
 * @see Cochran (1977), Sampling techniques: ratio estimates
 */
export function takeNormalTails(
  { starts, cells, counts, totals }: GroupCells,
  highCount: number,
  shares: readonly FeatureDifference[],
  dimensionOf: Int32Array,
  dimensionCount: number,
): PValues {
  const groupCount = totals.length;
  const lowCount = groupCount - highCount;
  const hits = new Float64Array(shares.length);
  const hitSquares = new Float64Array(shares.length);
  const hitTotals = new Float64Array(shares.length);
  let total = 0;
  let totalSquares = 0;
  for (let member = 0; member < groupCount; member++) {
    const records = totals[member]!;
    total += records;
    totalSquares += records * records;
    for (let index = starts[member]!; index < starts[member + 1]!; index++) {
      const value = cells[index]!;
      const count = counts[index]!;
      hits[value]! += count;
      hitSquares[value]! += count * count;
      hitTotals[value]! += count * records;
    }
  }
  const meanRecords = total / groupCount;
  const scale = 1 / (highCount * meanRecords) + 1 / (lowCount * meanRecords);
  const dimensionPValues = new Array<number>(dimensionCount).fill(1);
  const valuesOf = new Array<number>(dimensionCount).fill(0);
  const pValues = shares.map(({ difference }, value) => {
    const share = hits[value]! / total;
    const squares = hitSquares[value]! - 2 * share * hitTotals[value]! + share * share * totalSquares;
    const variance = ((highCount * lowCount) / groupCount) * (Math.max(0, squares) / (groupCount - 1));
    const pValue = normalTail(difference!, Math.sqrt(variance) * scale);
    const dimension = dimensionOf[value]!;
    valuesOf[dimension]!++;
    dimensionPValues[dimension] = Math.min(dimensionPValues[dimension]!, pValue);
    return pValue;
  });
  return {
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
