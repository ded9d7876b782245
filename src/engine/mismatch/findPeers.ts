import { elementAt } from '../elementAt';
import type { MismatchResult } from './analyzeMismatch';

/** Customers alike that have what a customer would need. */
export interface Peers {
  /** Customers of the same industry and size, the customer itself left out. */
  readonly count: number;
  /** How many of them have a value past the one needed, and perform above the line. */
  readonly did: number;
  /** The first of these, the nearest value first; where two are as near, in the order of the table. */
  readonly first: Int32Array;
}

type Sources = Pick<MismatchResult, 'customers' | 'performance' | 'cuts' | 'placement' | 'changes'>;

/**
 * For each mismatched customer asked for whom a single metric would lift over the performance line: the customers of the same
 * industry and size (of one of them, or all, where the table lacks the other, or both; blank counts as a value) that have
 * the metric past the value needed and perform above the line. That others have the value shows that it can be had, not
 * that it is what lifted them.
 *
 * @param members mismatched customers
 * @param most so many of the first are named
 * @returns by member; undefined where no single metric would lift it
 */
export function findPeers(
  { customers, performance, cuts, placement, changes }: Sources,
  members: Int32Array,
  most: number,
): readonly (Peers | undefined)[] {
  const places = new Map(Array.from(placement.mismatch, (customer, place) => [customer, place]));
  const cellOf = (customer: number) =>
    `${customers.industry?.codes[customer] ?? ''}/${customers.size?.codes[customer] ?? ''}`;
  const wanted = new Set(Array.from(members, cellOf));
  const counts = new Map<string, number>();
  const above = new Map<string, number[]>([...wanted].map((cell) => [cell, []]));
  for (let customer = 0; customer < customers.count; customer += 1) {
    const cell = cellOf(customer);
    if (!wanted.has(cell)) continue;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
    if (elementAt(performance.scores, customer) > cuts.performance) above.get(cell)?.push(customer);
  }
  return Array.from(members, (member) => {
    const place = places.get(member) ?? -1;
    const metric = performance.metrics[changes.metrics[place] ?? -1];
    const needed = changes.targets[place];
    if (metric === undefined || needed === undefined) return undefined;
    const sign = metric.direction === 'lower' ? -1 : 1;
    const beyond = (customer: number) => sign * (elementAt(metric.raw, customer) - needed);
    const cell = cellOf(member);
    const did = (above.get(cell) ?? []).filter((customer) => beyond(customer) > 0);
    const nearest = [...did].sort((a, b) => beyond(a) - beyond(b) || a - b);
    return {
      count: (counts.get(cell) ?? 1) - 1,
      did: did.length,
      first: Int32Array.from(nearest.slice(0, most)),
    };
  });
}
