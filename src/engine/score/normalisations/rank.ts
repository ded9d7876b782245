import { knownRange } from '../knownRange';
import { countBelow, midRankShares } from '../midRankShares';
import type { Normalisation } from '../Normalisation';
import { withoutMissing } from '../withoutMissing';

/**
 * (average rank - 0.5) / n: only the order counts. The way back leads to the lowest member that stands as high or
 * higher, since between two members there is nobody.
 */
export const rank: Normalisation = {
  isUnitRange: true,
  needsPopulation: true,
  fit(population) {
    const members = withoutMissing(population);
    // Ordered only when asked for the way back: ranking the members themselves orders them in a quicker way.
    let ordered: { readonly values: Float64Array; readonly shares: Float64Array } | undefined;
    const order = () => {
      const values = ordered?.values ?? members.slice().sort();
      return (ordered ??= { values, shares: midRankShares(values, values) });
    };
    return {
      bounds: knownRange(members),
      apply(values) {
        const known = withoutMissing(values);
        const shares = midRankShares(known, sameValues(known, members) ? known : members);
        return known === values ? shares : spread(shares, values);
      },
      invert(normalised) {
        const { values, shares } = order();
        const place = Math.min(countBelow(shares, normalised), values.length - 1);
        return Number.isNaN(normalised) ? NaN : (values[place] ?? NaN);
      },
    };
  },
};

/** The shares of the known values at the places of these, NaN at those of missing ones. */
function spread(shares: Float64Array, values: Float64Array): Float64Array {
  let next = 0;
  return values.map((value) => (Number.isNaN(value) ? NaN : shares[next++]!));
}

function sameValues(first: Float64Array, second: Float64Array): boolean {
  return (
    first === second || (first.length === second.length && first.every((value, row) => value === second[row]))
  );
}
