import { ownerLevels, subordinateLevels } from './orderGroups';
import type { Placement } from './placeCustomers';
import { sortMembers } from './sortMembers';
import type { Grouping } from './types';

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
    const isWanted = level.labels.map((label) => wanted.includes(label));
    const members = placement.mismatch.filter((customer) => isWanted[level.codes[customer]!]);
    return sortMembers(members, (customer) => priority[customer]!);
  };
  return {
    outreach: withLevel(subordinateLevels),
    support: withLevel(ownerLevels),
    unknownLevel: placement.mismatch.length - withLevel(['C-Level', 'VP', ...subordinateLevels]).length,
  };
}
