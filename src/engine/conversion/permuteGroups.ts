import { seededRandom } from '../statistics/seededRandom';
import type { GroupCells } from './countGroupCells';

/** How often the groups are dealt anew. */
export const permutations = 1999;
/** Differences that only rounding makes smaller than the observed one count as equal to it. */
const allowance = 1 - 1e-12;

/** p of each value and of each dimension. */
export interface PValues {
  readonly pValues: number[];
  readonly dimensionPValues: number[];
}

/** Deals the groups anew and counts the arrangements that set the tiers at least as far apart. */
export function permuteGroups(
  cells: GroupCells,
  highCount: number,
  valueCount: number,
  dimensionOf: Int32Array,
  dimensionCount: number,
): PValues {
  const arrangement = cells.totals.map((_, member) => (member < highCount ? 1 : 0));
  const observed = differences(cells, arrangement, valueCount);
  const weights = pooledWeights(cells, valueCount);
  const observedSums = sumSquares(observed, weights, dimensionOf, dimensionCount);
  const asFar = new Int32Array(valueCount);
  const dimensionAsFar = new Int32Array(dimensionCount);
  const random = seededRandom(1);
  for (let repeat = 0; repeat < permutations; repeat++) {
    shuffle(arrangement, random);
    const dealt = differences(cells, arrangement, valueCount);
    for (let value = 0; value < valueCount; value++) {
      if (Math.abs(dealt[value]!) >= Math.abs(observed[value]!) * allowance) asFar[value]!++;
    }
    const sums = sumSquares(dealt, weights, dimensionOf, dimensionCount);
    for (let dimension = 0; dimension < dimensionCount; dimension++) {
      if (sums[dimension]! >= observedSums[dimension]! * allowance) dimensionAsFar[dimension]!++;
    }
  }
  const share = (count: number) => (1 + count) / (1 + permutations);
  return { pValues: Array.from(asFar, share), dimensionPValues: Array.from(dimensionAsFar, share) };
}

/** Share of each value in the groups dealt 1 less its share in the groups dealt 0. */
function differences(
  { starts, cells, counts, totals }: GroupCells,
  arrangement: Float64Array,
  valueCount: number,
): Float64Array {
  const inside = new Float64Array(valueCount);
  const outside = new Float64Array(valueCount);
  let insideTotal = 0;
  let outsideTotal = 0;
  for (let member = 0; member < arrangement.length; member++) {
    const isInside = arrangement[member] === 1;
    if (isInside) insideTotal += totals[member]!;
    else outsideTotal += totals[member]!;
    const sums = isInside ? inside : outside;
    for (let index = starts[member]!; index < starts[member + 1]!; index++)
      sums[cells[index]!]! += counts[index]!;
  }
  for (let value = 0; value < valueCount; value++) {
    inside[value] = inside[value]! / insideTotal - outside[value]! / outsideTotal;
  }
  return inside;
}

/** One over the share of each value in both tiers together, as a chi-square statistic weighs differences. */
function pooledWeights({ cells, counts, totals }: GroupCells, valueCount: number): Float64Array {
  const sums = new Float64Array(valueCount);
  for (let index = 0; index < cells.length; index++) sums[cells[index]!]! += counts[index]!;
  const total = totals.reduce((sum, records) => sum + records, 0);
  return sums.map((sum) => total / sum);
}

function sumSquares(
  values: Float64Array,
  weights: Float64Array,
  dimensionOf: Int32Array,
  dimensionCount: number,
): Float64Array {
  const sums = new Float64Array(dimensionCount);
  for (let value = 0; value < values.length; value++) {
    sums[dimensionOf[value]!]! += weights[value]! * values[value]! ** 2;
  }
  return sums;
}

/** Fisher-Yates shuffle in place. */
function shuffle(items: Float64Array, random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const item = items[index]!;
    items[index] = items[other]!;
    items[other] = item;
  }
}
