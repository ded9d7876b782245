import { compareCodePoints } from '../score/compareCodePoints';
import type { CategoryColumn, Table } from '../table/types';
import { categoryColumn } from './tableColumns';
import { outcomeBit, type Outcomes } from './readOutcomes';
import { tierNames } from '../score/valueTier';
import type { RankedGroups } from './rankGroups';

/** Rejected records that give one reason. */
export interface RejectReason {
  /** Undefined: rejected records without a reason. */
  readonly reason: string | undefined;
  readonly records: number;
  /** Share of all rejected records. */
  readonly share: number;
  /** Records of customers in the high, middle and low tier. */
  readonly recordsByTier: readonly [number, number, number];
}

/**
 * Why records were rejected, most frequent reason first, equal ones by code point. Only rejected records count: a reason
 * beside another outcome is left over from before.
 *
 * @returns an empty list where the table tells no rejects or no reasons
 */
export function countRejectReasons(
  table: Table,
  { bits, known }: Outcomes,
  customers: CategoryColumn,
  { places, tiers }: RankedGroups,
): RejectReason[] {
  const column = categoryColumn(table, 'reject_reason');
  if (column === undefined || !known.has('rejected')) return [];
  // One counter a reason and tier, the reasons moved up by one so that -1 (no reason) counts too.
  const width = tierNames.length;
  const counts = new Int32Array((column.labels.length + 1) * width);
  let rejected = 0;
  for (let row = 0; row < bits.length; row += 1) {
    const place = places[customers.codes[row]!] ?? -1;
    if ((bits[row]! & outcomeBit.rejected) === 0 || place < 0) continue;
    rejected += 1;
    counts[(column.codes[row]! + 1) * width + tiers[place]!]! += 1;
  }
  const reasons: RejectReason[] = [];
  for (let reason = 0; reason <= column.labels.length; reason += 1) {
    const [high, mid, low] = counts.subarray(reason * width, (reason + 1) * width);
    const records = high! + mid! + low!;
    if (records === 0) continue;
    reasons.push({
      reason: reason === 0 ? undefined : column.labels[reason - 1],
      records,
      share: records / rejected,
      recordsByTier: [high!, mid!, low!],
    });
  }
  return reasons.sort((a, b) => b.records - a.records || compareCodePoints(a.reason ?? '', b.reason ?? ''));
}
