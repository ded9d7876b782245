import type { SegmentCell, Segments } from './crossSegments';
import type { Placement } from './placeCustomers';
import { sortMembers } from './sortMembers';

/** Mismatched customers of the segments that call for a plan of their own. */
export interface HealthPlan {
  /** Segments in the plan: the worst by mean performance, and those where priority is too optimistic. */
  readonly cells: readonly (SegmentCell & { readonly isWorst: boolean; readonly isOverrated: boolean })[];
  /** Highest priority first. */
  readonly members: Int32Array;
  /** Index into `cells`, one per member. */
  readonly cellOfMember: Int32Array;
}

/** The mismatched customers in the worst and the overrated segments. */
export function planHealth(
  { worst, overrated, crossed }: Pick<Segments, 'worst' | 'overrated' | 'crossed'>,
  priority: Float64Array,
  placement: Pick<Placement, 'mismatch'>,
): HealthPlan {
  const cells = [...new Set([...worst, ...overrated])].map((cell) => ({
    ...cell,
    isWorst: worst.includes(cell),
    isOverrated: overrated.includes(cell),
  }));
  const cellOf = (customer: number) => cells.findIndex((cell) => cell.code === crossed.codes[customer]);
  const members = sortMembers(
    placement.mismatch.filter((customer) => cellOf(customer) >= 0),
    priority,
  );
  return { cells, members, cellOfMember: members.map(cellOf) };
}
