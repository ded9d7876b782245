import type { CategoryColumn } from '../table/types';
import type { RankedGroups } from './rankGroups';

/** Mark of a record that belongs to no group. */
export const noTier = 255;

/** The tier of each record's group, as an index into `tierNames`; `noTier` for a record without a group. */
export function tierOfRecords(groups: CategoryColumn, ranking: RankedGroups): Uint8Array {
  const { places } = ranking;
  const tierByCode = new Uint8Array(places.length).fill(noTier);
  for (let code = 0; code < places.length; code += 1) {
    if (places[code]! >= 0) tierByCode[code] = ranking.tiers[places[code]!]!;
  }
  const tiers = new Uint8Array(groups.codes.length);
  for (let row = 0; row < tiers.length; row += 1) {
    const code = groups.codes[row]!;
    tiers[row] = code < 0 ? noTier : tierByCode[code]!;
  }
  return tiers;
}
