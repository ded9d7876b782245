import { pickAt } from '../statistics/pickAt';
import type { Grouping } from './groupCategory';
import type { Placement } from './placeCustomers';
import type { Customers } from './selectCustomers';
import { sortMembers } from './sortMembers';
import { sumKnown } from './sumKnown';

/** Top priority customers that are dormant: try a last activation, then plan no further effort for them. */
export interface DormantAccounts {
  /** Highest planned effort first, where the table has one; else highest acquisition cost first. */
  readonly members: Int32Array;
  /** Sum of the known positive acquisition costs. It is spent: no decision brings it back. Undefined without such a column. */
  readonly spent: number | undefined;
  /** Members whose acquisition cost is blank or not positive: not in the sum. */
  readonly withoutCost: number;
  /** Sum of the effort that is still planned for them: what can be steered. Undefined without such a column. */
  readonly effort: number | undefined;
}

const dormantStage = 'Dormant';

/** Top priority customers in the dormant stage, what was spent on them and what is still planned for them. */
export function findDormantAccounts(
  lifecycle: Grouping,
  { cac, cost }: Pick<Customers, 'cac' | 'cost'>,
  placement: Pick<Placement, 'top'>,
): DormantAccounts {
  const dormant = lifecycle.labels.indexOf(dormantStage);
  const members = placement.top.filter((customer) => lifecycle.codes[customer] === dormant);
  const urgency = cost ?? cac;
  return {
    members: urgency === undefined ? members : sortMembers(members, urgency),
    spent: sumKnown(cac, members),
    withoutCost:
      cac === undefined ? members.length : pickAt(cac, members).filter((spent) => !(spent > 0)).length,
    effort: sumKnown(cost, members),
  };
}
