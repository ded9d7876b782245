import { orderAscending } from '../statistics/orderAscending';

/** Members by their value, largest first; members without one (NaN) last, ties in the order given. */
export function sortMembers(members: Int32Array, valueOf: (member: number) => number): Int32Array {
  const keys = new Float64Array(members.length);
  for (let place = 0; place < members.length; place += 1) {
    const value = valueOf(members[place]!);
    keys[place] = Number.isNaN(value) ? Infinity : -value;
  }
  const sorted = new Int32Array(members.length);
  const order = orderAscending(keys);
  for (let place = 0; place < order.length; place += 1) sorted[place] = members[order[place]!]!;
  return sorted;
}
