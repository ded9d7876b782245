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
  segments: Segments,
  priority: Float64Array,
  placement: Pick<Placement, 'mismatch'>,
): HealthPlan {
  const cells = [...new Set([...segments.worst, ...segments.overrated])].map((cell) => ({
    ...cell,
    isWorst: segments.worst.includes(cell),
    isOverrated: segments.overrated.includes(cell),
  }));
  const { industry, size } = segments.groupings;
  const cellOf = (customer: number) =>
    cells.findIndex(
      (cell) => cell.industryCode === industry.codes[customer] && cell.sizeCode === size.codes[customer],
    );
  const members = sortMembers(
    placement.mismatch.filter((customer) => cellOf(customer) >= 0),
    (customer) => priority[customer]!,
  );
  return { cells, members, cellOfMember: members.map(cellOf) };
}
