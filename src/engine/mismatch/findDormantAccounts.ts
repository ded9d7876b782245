import { pickAt } from '../statistics/pickAt';
import type { Grouping } from './groupCategory';
import type { Placement } from './placeCustomers';
import { sortMembers } from './sortMembers';

/** Top priority customers that are dormant: try a last activation, then free the money. */
export interface DormantAccounts {
  /** Highest acquisition cost first. */
  readonly members: Int32Array;
  /** Sum of the known positive acquisition costs: what could be freed. Undefined where the table has no cost. */
  readonly recoverable: number | undefined;
  /** Members whose cost is blank or not positive: not in the sum. */
  readonly withoutCost: number;
}

const dormantStage = 'Dormant';

/** Top priority customers in the dormant stage and what was spent on them. */
export function findDormantAccounts(
  lifecycle: Grouping,
  cac: Float64Array | undefined,
  placement: Pick<Placement, 'top'>,
): DormantAccounts {
  const dormant = lifecycle.labels.indexOf(dormantStage);
  const members = placement.top.filter((customer) => lifecycle.codes[customer] === dormant);
  if (cac === undefined) return { members, recoverable: undefined, withoutCost: members.length };
  let recoverable = 0;
  let withoutCost = 0;
  for (const cost of pickAt(cac, members)) {
    if (cost > 0) recoverable += cost;
    else withoutCost++;
  }
  return { members: sortMembers(members, cac), recoverable, withoutCost };
}
