import { permutationTest, type PermutationOptions, type PermutationResult } from './permutationTest';

/**
 * Tests the difference between two groups' shares of hits when the records come in clusters (the records of one
 * customer) and the cluster is the real unit: whole clusters are dealt to the groups at random, never single records.
 * The statistic is hits / records of group 1 less hits / records of group 0.
 *
 * @param hits records with the property, one figure per cluster
 * @param totals all records, one figure per cluster
 * @param groups 1 or 0 per cluster; leave out clusters that belong to neither
 * @returns undefined where a group has no records
 * @see Hurlbert (1984), Pseudoreplication and the design of ecological field experiments
 * @example
 * clusterPermutationTest([9, 8, 1, 0], [10, 10, 10, 10], [1, 1, 0, 0])?.observed; // 0.8
 */
export function clusterPermutationTest(
  hits: ArrayLike<number>,
  totals: ArrayLike<number>,
  groups: ArrayLike<number>,
  options: PermutationOptions = {},
): PermutationResult | undefined {
  return permutationTest(
    groups,
    (arrangement) => {
      let hitsInside = 0;
      let totalInside = 0;
      let hitsOutside = 0;
      let totalOutside = 0;
      for (let cluster = 0; cluster < arrangement.length; cluster++) {
        if (arrangement[cluster] === 1) {
          hitsInside += hits[cluster]!;
          totalInside += totals[cluster]!;
        } else {
          hitsOutside += hits[cluster]!;
          totalOutside += totals[cluster]!;
        }
      }
      if (totalInside === 0 || totalOutside === 0) return undefined;
      return hitsInside / totalInside - hitsOutside / totalOutside;
    },
    options,
  );
}
