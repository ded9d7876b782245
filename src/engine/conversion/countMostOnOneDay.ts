import { distinctPairs } from '../statistics/distinctPairs';
import { pickAt } from '../statistics/pickAt';
import type { CallDates } from './readCallDates';

/** Whose calls are counted, and what makes two calls of one day distinct; numbers from 0, -1 for none. */
export interface DayKeys {
  readonly groups: Int32Array;
  readonly groupCount: number;
  readonly products: Int32Array;
  readonly productCount: number;
}

/**
 * The most distinct calls that each group has on one day: of those on or after the day of the application, of all where there
 * are no applications. Copies of one call (the same group, product and day) count once.
 *
 * @returns one per group, 0 for a group without such a call
 */
export function countMostOnOneDay(keys: DayKeys, { days, isAfter }: CallDates): Int32Array {
  const { groups, groupCount, products, productCount } = keys;
  const rows = Int32Array.from(days.keys()).filter(
    (row) => groups[row]! >= 0 && !Number.isNaN(days[row]!) && (isAfter === undefined || isAfter[row] === 1),
  );
  // A record without a product is an event of its own kind: -1 is a number like any other.
  const places = Float64Array.from(rows, (row) => groups[row]! * (productCount + 1) + products[row]!);
  const distinct = pickAt(rows, distinctPairs(places, pickAt(days, rows)));
  const first = distinct.reduce((least, row) => Math.min(least, days[row]!), Infinity);
  const last = distinct.reduce((greatest, row) => Math.max(greatest, days[row]!), -Infinity);
  const span = last - first + 1;
  // One number a group and day: sorted, the calls of a group on a day stand side by side.
  const events = Float64Array.from(distinct, (row) => groups[row]! * span + days[row]! - first).sort();
  const most = new Int32Array(groupCount);
  let count = 0;
  events.forEach((event, place) => {
    count = event === events[place - 1] ? count + 1 : 1;
    const group = Math.floor(event / span);
    most[group] = Math.max(most[group]!, count);
  });
  return most;
}
