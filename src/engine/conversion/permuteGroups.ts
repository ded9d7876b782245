import { seededRandom } from '../statistics/seededRandom';
import type { GroupShares } from './measureGroupShares';

/** How often the groups are dealt anew. */
export const permutations = 1999;
/** Differences that only rounding makes smaller than the observed one count as equal to it. */
const allowance = 1 - 1e-12;

/** How far the tiers are apart in the mean of their groups' shares, and p of each value and of each dimension. */
export interface ShareTests {
  readonly differences: Float64Array;
  readonly pValues: number[];
  readonly dimensionPValues: number[];
}

/**
 * Deals the groups anew and counts the arrangements that set the tiers at least as far apart.
 *
 * Every group counts once, by the share of the value among its own records. Were the records of a tier taken together, a
 * deal would change how many records each tier has: high tiers have many, so that hardly any deal is like the tiers as
 * they are, and a value of one single customer would seem to stand out.
 *
 * @param highCount the first so many groups are the high tier
 * @see Phipson & Smyth (2010), Permutation p-values should never be zero
 */
export function permuteGroups(
  groups: GroupShares,
  highCount: number,
  valueCount: number,
  dimensionOf: Int32Array,
  dimensionCount: number,
): ShareTests {
  const groupCount = groups.starts.length - 1;
  const arrangement = Float64Array.from({ length: groupCount }, (_, member) => (member < highCount ? 1 : 0));
  const sums = sumShares(groups, valueCount);
  const weights = sums.map((sum) => groupCount / sum);
  const observed = differences(groups, arrangement, highCount, sums);
  const observedSquares = sumSquares(observed, weights, dimensionOf, dimensionCount);
  const asFar = new Int32Array(valueCount);
  const dimensionAsFar = new Int32Array(dimensionCount);
  const random = seededRandom();
  for (let repeat = 0; repeat < permutations; repeat += 1) {
    shuffle(arrangement, random);
    const dealt = differences(groups, arrangement, highCount, sums);
    for (let value = 0; value < valueCount; value += 1) {
      if (Math.abs(dealt[value]!) >= Math.abs(observed[value]!) * allowance) asFar[value]! += 1;
    }
    const squares = sumSquares(dealt, weights, dimensionOf, dimensionCount);
    for (let dimension = 0; dimension < dimensionCount; dimension += 1) {
      if (squares[dimension]! >= observedSquares[dimension]! * allowance) dimensionAsFar[dimension]! += 1;
    }
  }
  const share = (count: number) => (1 + count) / (1 + permutations);
  return {
    differences: observed,
    pValues: Array.from(asFar, share),
    dimensionPValues: Array.from(dimensionAsFar, share),
  };
}

/** Sum of each value's shares over all groups. */
export function sumShares({ values, shares }: GroupShares, valueCount: number): Float64Array {
  const sums = new Float64Array(valueCount);
  for (let index = 0; index < values.length; index += 1) sums[values[index]!]! += shares[index]!;
  return sums;
}

/** Mean share of each value in the groups dealt 1 less that in the groups dealt 0. */
export function differences(
  { starts, values, shares }: GroupShares,
  arrangement: Float64Array,
  highCount: number,
  sums: Float64Array,
): Float64Array {
  const lowCount = arrangement.length - highCount;
  const inside = new Float64Array(sums.length);
  for (let member = 0; member < arrangement.length; member += 1) {
    if (arrangement[member] === 0) continue;
    for (let index = starts[member]!; index < starts[member + 1]!; index += 1)
      inside[values[index]!]! += shares[index]!;
  }
  return inside.map((high, value) => high / highCount - (sums[value]! - high) / lowCount);
}

/** Squared differences of a dimension's values, each over its mean share, as a chi-square statistic weighs them. */
function sumSquares(
  values: Float64Array,
  weights: Float64Array,
  dimensionOf: Int32Array,
  dimensionCount: number,
): Float64Array {
  const sums = new Float64Array(dimensionCount);
  for (let value = 0; value < values.length; value += 1) {
    sums[dimensionOf[value]!]! += weights[value]! * values[value]! ** 2;
  }
  return sums;
}

/** Fisher-Yates shuffle in place. */
function shuffle(items: Float64Array, random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const item = items[index]!;
    items[index] = items[other]!;
    items[other] = item;
  }
}
