import { sumOf, unlockedRest, type WeightLocks, type WeightSizes } from './WeightSizes';

/**
 * Sizes scaled in proportion so that they sum to 1. Locked ones keep theirs and the others fill what they leave,
 * equally where all of these are 0. Undefined where no weight can give or take: all are locked, or the locked ones
 * exceed the whole.
 *
 * @example scaleSizes([0.4, 0.4, 0.4], [true, false, false]) // [0.4, 0.3, 0.3]
 */
export function scaleSizes(sizes: WeightSizes, locks: WeightLocks): WeightSizes | undefined {
  const free = sizes.filter((_size, place) => !locks[place]);
  const rest = unlockedRest(sizes, locks);
  if (free.length === 0 || sumOf(sizes) - sumOf(free) > 1) return undefined;
  const sum = sumOf(free);
  return sizes.map((size, place) =>
    locks[place] ? size : sum === 0 ? rest / free.length : (size / sum) * rest,
  );
}
