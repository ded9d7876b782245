import type { CutLines } from './drawCutLines';

/** The four quadrants; the position in this list is the code in `Placement.quadrants`. */
export const quadrantNames = ['overinvested', 'wellPlaced', 'underinvested', 'rightlyLow'] as const;
export type QuadrantName = (typeof quadrantNames)[number];

/** Where each customer stands: every customer is in exactly one quadrant. */
export interface Placement {
  /** Index into `quadrantNames`, one per customer. */
  readonly quadrants: Uint8Array;
  /** The mismatch: top priority, bottom performance. Ascending customer indexes, as the two below. */
  readonly mismatch: Int32Array;
  /** Top priority, not bottom performance: what the mismatch is compared with. */
  readonly matched: Int32Array;
  /** Top priority: mismatch and matched. */
  readonly top: Int32Array;
  readonly counts: PlacementCounts;
}
export interface PlacementCounts {
  readonly valid: number;
  readonly top: number;
  readonly bottom: number;
  readonly mismatch: number;
  /** Share in top x share in bottom x customers: the mismatches if priority and performance were unrelated. */
  readonly expected: number;
  /** Customers by quadrant, in the order of `quadrantNames`. */
  readonly quadrants: readonly [number, number, number, number];
}

/**
 * Quadrants of all customers: top means priority >= its line, bottom means performance <= its line, ties in.
 * Top and bottom: overinvested (the mismatch); top only: well placed; neither: an underinvested gem; bottom only: rightly low.
 */
export function placeCustomers(
  priority: Float64Array,
  performance: Float64Array,
  cuts: Pick<CutLines, 'priority' | 'performance'>,
): Placement {
  const valid = priority.length;
  const quadrants = new Uint8Array(valid);
  const byQuadrant: [number, number, number, number] = [0, 0, 0, 0];
  // Both columns, and then the quadrants, have a place for every customer.
  for (let customer = 0; customer < valid; customer++) {
    const top = priority[customer]! >= cuts.priority;
    const bottom = performance[customer]! <= cuts.performance;
    const quadrant = top ? (bottom ? 0 : 1) : bottom ? 3 : 2;
    quadrants[customer] = quadrant;
    byQuadrant[quadrant]++;
  }
  const [mismatchCount, matchedCount, , rightlyLowCount] = byQuadrant;
  const topCount = mismatchCount + matchedCount;
  const bottomCount = mismatchCount + rightlyLowCount;

  const mismatch = new Int32Array(mismatchCount);
  const matched = new Int32Array(matchedCount);
  const top = new Int32Array(topCount);
  let mismatchSoFar = 0;
  let matchedSoFar = 0;
  for (let customer = 0; customer < valid; customer++) {
    const quadrant = quadrants[customer]!;
    if (quadrant > 1) continue;
    top[mismatchSoFar + matchedSoFar] = customer;
    if (quadrant === 0) mismatch[mismatchSoFar++] = customer;
    else matched[matchedSoFar++] = customer;
  }
  return {
    quadrants,
    mismatch,
    matched,
    top,
    counts: {
      valid,
      top: topCount,
      bottom: bottomCount,
      mismatch: mismatchCount,
      expected: (topCount * bottomCount) / valid,
      quadrants: byQuadrant,
    },
  };
}
