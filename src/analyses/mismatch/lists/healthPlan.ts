import { findPeers, type Peers } from '../../../engine/mismatch/findPeers';
import type { MismatchResult } from '../../../engine/mismatch/analyzeMismatch';
import { remember } from './remember';
import { widestGaps } from './widestGaps';

/** Customers that the plan shows, and peers that it names for each. */
export const mostPlanned = 5000;
const mostNamed = 3;

/** The mismatched customers that a single metric would lift over the line, in the order of their list. */
export const plannedMembers = remember((result: MismatchResult): Int32Array => {
  const { metrics } = result.changes;
  const liftable = new Set(
    result.placement.mismatch.filter((_customer, place) => (metrics[place] ?? -1) >= 0),
  );
  return widestGaps(result).filter((customer) => liftable.has(customer));
});

/** The peers of the customers that the plan shows, by customer. */
export const peersOfPlanned = remember((result: MismatchResult): ReadonlyMap<number, Peers | undefined> => {
  const members = plannedMembers(result).subarray(0, mostPlanned);
  const peers = findPeers(result, members, mostNamed);
  return new Map(Array.from(members, (member, place) => [member, peers[place]]));
});
