import { benjaminiHochberg } from '../statistics/benjaminiHochberg';
import { cramersV } from '../statistics/cramersV';
import { normalCumulative } from '../statistics/normalCumulative';
import { seededRandom } from '../statistics/seededRandom';
import type { CategoryColumn, Table } from '../table/types';
import { categoryColumn } from './tableColumns';
import { tierNames, type FeatureDifference, type RankedGroups } from './types';

/** Whether a difference between the tiers is more than the chance of which groups are in them. */
export interface FeatureTest {
  readonly dimension: string;
  readonly value: string | undefined;
  readonly difference: number;
  /** Two-sided: see `FeatureTests.method`. */
  readonly pValue: number;
  /** Benjamini-Hochberg over all values of all dimensions. */
  readonly qValue: number;
}

export interface DimensionTest {
  readonly dimension: string;
  readonly values: number;
  readonly pValue: number;
  /** Bias-corrected, over the records of both tiers: size of the association, no test. */
  readonly cramersV: number | undefined;
}

export interface FeatureTests {
  /**
   * `permutation`: the share of arrangements at least as far apart. `normalTail`, with so many groups that this would
   * take long: the tail of a normal distribution with the variance that the arrangements have; for a dimension the
   * smallest p of its values times their number (Bonferroni).
   */
  readonly method: 'permutation' | 'normalTail';
  readonly permutations: number | undefined;
  /** Customers or products in both tiers: the units that are dealt anew. */
  readonly groups: number;
  readonly values: readonly FeatureTest[];
  readonly dimensions: readonly DimensionTest[];
}

const permutations = 1999;
/** Counters touched in all permutations together: keeps a test within a few hundredths of a second. */
const workLimit = 4_000_000;
/** Groups times values beyond which the counts would not fit a small machine's memory. */
const mostCells = 20_000_000;
/** Differences that only rounding makes smaller than the observed one count as equal to it. */
const allowance = 1 - 1e-12;

const high = tierNames.indexOf('high');
const low = tierNames.indexOf('low');

/** Records by group and value: for each group a run of `cells` and `counts`. */
interface GroupCells {
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly counts: Int32Array;
  readonly totals: Float64Array;
}

/**
 * Tests the shares of `compareFeatures` with the group as the unit: which groups are high and which are low is dealt
 * anew at random, whole groups at a time. Records of one customer resemble each other, so a test on records would call
 * almost everything significant.
 *
 * @see Hurlbert (1984), Pseudoreplication; Benjamini & Hochberg (1995); Bergsma (2013) for Cramér's V
 * @returns undefined where a tier is empty, no category can be compared, or groups times values pass 20 million
 */
export function testFeatures(
  table: Table,
  groups: CategoryColumn,
  ranking: RankedGroups,
  features: readonly FeatureDifference[],
): FeatureTests | undefined {
  const shares = features.filter(
    (feature) => feature.measure === 'share' && feature.difference !== undefined,
  );
  const dimensions = [...new Set(shares.map(({ dimension }) => dimension))];
  const members = placesIn(ranking, [high, low]);
  const highCount = placesIn(ranking, [high]).length;
  if (shares.length === 0 || highCount === 0 || highCount === members.length) return undefined;
  if (members.length * shares.length > mostCells) return undefined;

  const cells = countCells(table, groups, ranking, members, dimensions, shares);
  const dimensionOf = Int32Array.from(shares, ({ dimension }) => dimensions.indexOf(dimension));
  const work = permutations * (cells.cells.length + members.length + shares.length);
  const method = work <= workLimit ? 'permutation' : 'normalTail';
  const { pValues, dimensionPValues } =
    method === 'permutation'
      ? permuteGroups(cells, highCount, shares.length, dimensionOf, dimensions.length)
      : takeNormalTails(cells, highCount, shares, dimensionOf, dimensions.length);
  const qValues = benjaminiHochberg(pValues);
  return {
    method,
    permutations: method === 'permutation' ? permutations : undefined,
    groups: members.length,
    values: shares.map(({ dimension, value, difference }, index) => ({
      dimension,
      value,
      difference: difference!,
      pValue: pValues[index]!,
      qValue: qValues[index]!,
    })),
    dimensions: dimensions.map((dimension, index) => {
      const own = shares.filter((share) => share.dimension === dimension);
      return {
        dimension,
        values: own.length,
        pValue: dimensionPValues[index]!,
        cramersV: cramersV([own.map((share) => share.highRecords), own.map((share) => share.lowRecords)]),
      };
    }),
  };
}

interface PValues {
  readonly pValues: number[];
  readonly dimensionPValues: number[];
}

/** Deals the groups anew and counts the arrangements that set the tiers at least as far apart. */
function permuteGroups(
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

/**
 * The same without dealing. The difference of two ratios of sums is about a sum of residuals, hits less pooled share x
 * records, over the groups dealt to one tier; drawing without replacement gives its variance:
 * n1 n0 / n x S^2 x (1 / T1 + 1 / T0)^2 with S^2 the variance of the residuals and T the mean records x n of each tier.
 *
 * @see Cochran (1977), Sampling techniques: ratio estimates
 */
function takeNormalTails(
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

function placesIn(ranking: RankedGroups, tiers: readonly number[]): number[] {
  return Array.from(ranking.tiers.keys()).filter((place) => tiers.includes(ranking.tiers[place]!));
}

/** Records of each member by value of each dimension, in compressed rows: most groups have few of the values. */
function countCells(
  table: Table,
  groups: CategoryColumn,
  ranking: RankedGroups,
  members: readonly number[],
  dimensions: readonly string[],
  shares: readonly FeatureDifference[],
): GroupCells {
  const memberOf = new Int32Array(groups.labels.length).fill(-1);
  members.forEach((place, member) => {
    memberOf[ranking.codes[place]!] = member;
  });
  // One array a dimension: all values of all dimensions side by side would not fit a processor's cache.
  const tables = dimensions.map((dimension) => {
    const column = categoryColumn(table, dimension)!;
    const first = shares.findIndex((share) => share.dimension === dimension);
    const width = shares.filter((share) => share.dimension === dimension).length;
    const valueOf = shareIndexes(column, dimension, shares);
    const counts = new Int32Array(members.length * width);
    for (let row = 0; row < groups.codes.length; row++) {
      const member = memberOf[groups.codes[row]!] ?? -1;
      if (member >= 0) counts[member * width + valueOf[column.codes[row]! + 1]! - first]!++;
    }
    return { first, width, counts };
  });
  const starts = new Int32Array(members.length + 1);
  const cells: number[] = [];
  const cellCounts: number[] = [];
  for (let member = 0; member < members.length; member++) {
    for (const { first, width, counts } of tables) {
      for (let value = 0; value < width; value++) {
        const count = counts[member * width + value]!;
        if (count === 0) continue;
        cells.push(first + value);
        cellCounts.push(count);
      }
    }
    starts[member + 1] = cells.length;
  }
  const totals = Float64Array.from(members, (place) => ranking.records[place]!);
  return { starts, cells: Int32Array.from(cells), counts: Int32Array.from(cellCounts), totals };
}

/** Index among the shares by code of the column, moved up by one so that -1 (no value) has a place. */
function shareIndexes(
  column: CategoryColumn,
  dimension: string,
  shares: readonly FeatureDifference[],
): Int32Array {
  const codeOf = new Map<string | undefined, number>(column.labels.map((label, code) => [label, code + 1]));
  codeOf.set(undefined, 0);
  const indexes = new Int32Array(column.labels.length + 1);
  shares.forEach((share, index) => {
    if (share.dimension === dimension) indexes[codeOf.get(share.value)!] = index;
  });
  return indexes;
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
