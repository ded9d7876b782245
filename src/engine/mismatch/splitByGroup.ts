import { pickAt } from '../statistics/pickAt';
import { countGroups } from '../statistics/tallyGroups';
import type { Grouping } from './groupCategory';

/** Customers in each group among `members`, in the order of the labels. */
export function countByGroup(grouping: Grouping, members: Int32Array): Int32Array {
  return countGroups(pickAt(grouping.codes, members), grouping.labels.length);
}

/** The members of each group, in the order of the labels; within a group in the order given. */
export function splitMembers(grouping: Grouping, members: Int32Array): Int32Array[] {
  const groups = Array.from(countByGroup(grouping, members), (count) => new Int32Array(count));
  const filled = new Int32Array(groups.length);
  for (const member of members) {
    // Every customer has a code, every code a group.
    const code = grouping.codes[member]!;
    groups[code]![filled[code]!++] = member;
  }
  return groups;
}
