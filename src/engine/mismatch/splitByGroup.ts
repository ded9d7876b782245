import type { Grouping } from './types';

/** Customers in each group among `members`, in the order of the labels. */
export function countByGroup(grouping: Grouping, members: Int32Array): Int32Array {
  const counts = new Int32Array(grouping.labels.length);
  for (let place = 0; place < members.length; place += 1) counts[grouping.codes[members[place]!]!]! += 1;
  return counts;
}

/** The members of each group, in the order of the labels; within a group in the order given. */
export function splitMembers(grouping: Grouping, members: Int32Array): Int32Array[] {
  const counts = countByGroup(grouping, members);
  const groups = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(groups.length);
  for (let place = 0; place < members.length; place += 1) {
    const code = grouping.codes[members[place]!]!;
    groups[code]![filled[code]!++] = members[place]!;
  }
  return groups;
}
