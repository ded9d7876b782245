import { orderAscending } from '../statistics/orderAscending';
import { pickAt } from '../statistics/pickAt';

/** Members by their value, largest first; members without one (NaN) last, ties in the order given. */
export function sortMembers(members: Int32Array, values: Float64Array): Int32Array {
  const keys = pickAt(values, members).map((value) => (Number.isNaN(value) ? Infinity : -value));
  return pickAt(members, orderAscending(keys));
}
