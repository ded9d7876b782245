import { compareCodePoints } from '../score/compareCodePoints';
import type { CategoryColumn, Table } from '../table/types';
import { outcomeBit, type Outcomes } from './readOutcomes';
import type { RankedGroups } from './rankGroups';
import { categoryColumn } from './tableColumns';

/** One of the most frequent reasons for which a product is rejected. */
export interface ProductRejectReason {
  /** Place of the product in the ranking. */
  readonly place: number;
  /** Rejected records of the product. */
  readonly rejects: number;
  /** Undefined: rejected records without a reason. */
  readonly reason: string | undefined;
  readonly records: number;
  /** Share of the rejected records of the product. */
  readonly share: number;
}

const mostReasons = 3;

/**
 * The three most frequent reasons of every product that is rejected, equal ones by code point; the product with the most
 * rejects first, equal ones by rank. What is wrong with a product is not what is wrong with another.
 *
 * @returns an empty list where the table tells no rejects or no reasons
 */
export function countProductRejectReasons(
  table: Table,
  { bits, known }: Outcomes,
  products: CategoryColumn,
  { places, count }: RankedGroups,
): ProductRejectReason[] {
  const column = categoryColumn(table, 'reject_reason');
  if (column === undefined || !known.has('rejected')) return [];
  // By product the records of each reason, by its code; -1 stands for none.
  const counts = Array.from({ length: count }, () => new Map<number, number>());
  for (let row = 0; row < bits.length; row += 1) {
    const reasons = counts[places[products.codes[row]!] ?? -1];
    if ((bits[row]! & outcomeBit.rejected) === 0 || reasons === undefined) continue;
    const code = column.codes[row]!;
    reasons.set(code, (reasons.get(code) ?? 0) + 1);
  }
  return counts
    .map((reasons, place) => {
      const rejects = [...reasons.values()].reduce((sum, records) => sum + records, 0);
      return { place, rejects, reasons };
    })
    .sort((a, b) => b.rejects - a.rejects)
    .flatMap(({ place, rejects, reasons }) =>
      [...reasons]
        .map(([code, records]) => ({
          place,
          rejects,
          reason: column.labels[code],
          records,
          share: records / rejects,
        }))
        .sort((a, b) => b.records - a.records || compareCodePoints(a.reason ?? '', b.reason ?? ''))
        .slice(0, mostReasons),
    );
}
