import { seededRandom } from './seededRandom';

export interface PermutationResult {
  /** The statistic of the groups as they are. */
  readonly observed: number;
  /** Two-sided: (1 + arrangements at least as far from 0) / (1 + arrangements); never 0. */
  readonly pValue: number;
  readonly permutations: number;
}

export interface PermutationOptions {
  readonly permutations?: number;
  readonly seed?: number;
}

/** Differences that only rounding makes smaller than the observed one count as equal to it. */
const roundingAllowance = 1e-12;

/**
 * Permutation test: how often a statistic comes out as far from 0 when the units' groups are dealt anew at random.
 *
 * @param groups the group number of each unit
 * @param statistic computes the statistic from an arrangement of group numbers; it must be 0 in the middle when groups do not matter
 * @returns undefined where the statistic is undefined for the groups as they are; arrangements without one count as far
 * @see Phipson & Smyth (2010), Permutation p-values should never be zero
 * @example
 * permutationTest([0, 0, 1, 1], (groups) => groups[0]! - groups[3]!, { permutations: 99 })?.observed; // -1
 */
export function permutationTest(
  groups: ArrayLike<number>,
  statistic: (arrangement: Int32Array) => number | undefined,
  { permutations = 1999, seed = 1 }: PermutationOptions = {},
): PermutationResult | undefined {
  const arrangement = Int32Array.from(groups);
  const observed = statistic(arrangement);
  if (observed === undefined) return undefined;
  const threshold = Math.abs(observed) * (1 - roundingAllowance);
  const random = seededRandom(seed);
  let asFar = 0;
  for (let repeat = 0; repeat < permutations; repeat++) {
    shuffle(arrangement, random);
    const value = statistic(arrangement);
    if (value === undefined || Math.abs(value) >= threshold) asFar++;
  }
  return { observed, pValue: (1 + asFar) / (1 + permutations), permutations };
}

/** Fisher-Yates shuffle in place. */
function shuffle(items: Int32Array, random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const item = items[index]!;
    items[index] = items[other]!;
    items[other] = item;
  }
}
