import { benjaminiHochberg } from '../statistics/benjaminiHochberg';
import { cramersV } from '../statistics/cramersV';
import type { CategoryColumn, Table } from '../table/types';
import { measureGroupShares } from './measureGroupShares';
import { permutations, permuteGroups } from './permuteGroups';
import { takeNormalTails } from './takeNormalTails';
import { tierCode } from '../score/valueTier';
import type { FeatureDifference } from './compareFeatures';
import type { RankedGroups } from './rankGroups';

/** Whether a difference between the tiers is more than the chance of which groups are in them. */
export interface FeatureTest {
  readonly dimension: string;
  readonly value: string | undefined;
  /** Share of the high tier's records less share of the low tier's, as `compareFeatures` has it. */
  readonly difference: number;
  /** Mean of the high groups' own shares less that of the low groups: every group counts once. This is tested. */
  readonly meanDifference: number;
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

/** Counters touched in all permutations together: keeps a test within a few hundredths of a second. */
const workLimit = 4_000_000;
/** Groups times values beyond which their counts would not fit a small machine's memory. */
const mostCells = 20_000_000;
const { high, low } = tierCode;

/**
 * Tests the differences of `compareFeatures` with the group as the unit: every group counts once, by the share of the value
 * among its own records, and which groups are high and which are low is dealt anew at random. Records of one customer
 * resemble each other, so a test on records would call almost everything significant.
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

  const groupShares = measureGroupShares(table, groups, ranking, members, dimensions, shares);
  const dimensionOf = Int32Array.from(shares, ({ dimension }) => dimensions.indexOf(dimension));
  const work = permutations * (groupShares.values.length + members.length + shares.length);
  const method = work <= workLimit ? 'permutation' : 'normalTail';
  const test = method === 'permutation' ? permuteGroups : takeNormalTails;
  const { differences, pValues, dimensionPValues } = test(
    groupShares,
    highCount,
    shares.length,
    dimensionOf,
    dimensions.length,
  );
  const qValues = benjaminiHochberg(pValues);
  return {
    method,
    permutations: method === 'permutation' ? permutations : undefined,
    groups: members.length,
    values: shares.map(({ dimension, value, difference }, index) => ({
      dimension,
      value,
      difference: difference!,
      meanDifference: differences[index]!,
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

function placesIn(ranking: RankedGroups, tiers: readonly number[]): number[] {
  return Array.from(ranking.tiers.keys()).filter((place) => tiers.includes(ranking.tiers[place]!));
}
