import type { Grouping } from './groupCategory';
import { ownerLevels, subordinateLevels } from './orderGroups';
import type { Placement } from './placeCustomers';
import { sortMembers } from './sortMembers';

/** Mismatched customers by who decides there. */
export interface OwnerContacts {
  /** Decision maker below VP: connect with an executive. Highest priority first. */
  readonly outreach: Int32Array;
  /** Decision maker is a director or manager: give them material to carry the project. Part of `outreach`. */
  readonly support: Int32Array;
  /** Mismatched customers whose level is blank or not one of the known five: in neither list. */
  readonly unknownLevel: number;
}

/** Splits the mismatched customers by the level of their decision maker. */
export function listOwners(
  level: Grouping,
  priority: Float64Array,
  placement: Pick<Placement, 'mismatch'>,
): OwnerContacts {
  const withLevel = (wanted: readonly string[]) => {
    const codes = wanted.map((label) => level.labels.indexOf(label));
    const members = placement.mismatch.filter((customer) => codes.includes(level.codes[customer] ?? NaN));
    return sortMembers(members, priority);
  };
  return {
    outreach: withLevel(subordinateLevels),
    support: withLevel(ownerLevels),
    unknownLevel: placement.mismatch.length - withLevel(['C-Level', 'VP', ...subordinateLevels]).length,
  };
}
