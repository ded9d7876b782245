import type { CategoryColumn, Table } from '../table/types';
import type { RecordRows } from './collectRecordRows';
import { outcomeBit, type Outcomes, type RankedGroups } from './types';

export type FollowUpKind = 'callableNotCalled' | 'calledNotSigned';

/** Records of one customer and one product that wait for the next step. */
export interface FollowUp {
  readonly kind: FollowUpKind;
  /** Places in the rankings, from 0. */
  readonly customerPlace: number;
  readonly productPlace: number;
  readonly records: RecordRows;
}

export interface FollowUps {
  readonly kind: FollowUpKind;
  /** Records and pairs in all; `pairs` may stop before. */
  readonly recordCount: number;
  readonly pairCount: number;
  readonly pairs: readonly FollowUp[];
}

const mostPairs = 1000;
const mostRows = 40;

const selections: Readonly<Record<FollowUpKind, { readonly having: number; readonly lacking: number }>> = {
  callableNotCalled: { having: outcomeBit.integratable, lacking: outcomeBit.called },
  calledNotSigned: { having: outcomeBit.called, lacking: outcomeBit.signed },
};

/**
 * Records that are callable but not called, and called but not signed, by customer and product, most records first.
 * A kind is left out where the table does not tell it.
 */
export function listFollowUps(
  table: Table,
  outcomes: Outcomes,
  customerColumn: CategoryColumn,
  productColumn: CategoryColumn,
  customers: RankedGroups,
  products: RankedGroups,
): FollowUps[] {
  const kinds: FollowUpKind[] = [];
  if (outcomes.known.has('integratable')) kinds.push('callableNotCalled');
  if (outcomes.known.has('signed')) kinds.push('calledNotSigned');
  return kinds.map((kind) => {
    const { having, lacking } = selections[kind];
    const pairs = new Map<number, { rows: number[]; count: number }>();
    let recordCount = 0;
    for (let row = 0; row < outcomes.bits.length; row++) {
      const bits = outcomes.bits[row]!;
      if ((bits & having) !== having || (bits & lacking) !== 0) continue;
      const customer = customers.places[customerColumn.codes[row]!] ?? -1;
      const product = products.places[productColumn.codes[row]!] ?? -1;
      if (customer < 0 || product < 0) continue;
      recordCount++;
      const key = customer * products.count + product;
      const pair = pairs.get(key);
      if (pair === undefined) pairs.set(key, { rows: [table.sheetRows[row]!], count: 1 });
      else {
        pair.count++;
        if (pair.rows.length < mostRows) pair.rows.push(table.sheetRows[row]!);
      }
    }
    const ordered = [...pairs].sort(([a, first], [b, second]) => second.count - first.count || a - b);
    return {
      kind,
      recordCount,
      pairCount: pairs.size,
      pairs: ordered.slice(0, mostPairs).map(([key, records]) => ({
        kind,
        customerPlace: Math.floor(key / products.count),
        productPlace: key % products.count,
        records,
      })),
    };
  });
}
