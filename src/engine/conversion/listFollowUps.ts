import { orderAscending } from '../statistics/orderAscending';
import { pickAt } from '../statistics/pickAt';
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
  const pairs = pairNumbers(customerColumn, productColumn, customers, products);
  return kinds.map((kind) => listPairs(kind, table, outcomes, pairs, products.count));
}

/**
 * Number of the pair of customer and product of each record: place of the customer x products + place of the product;
 * -1 for a record without one of them.
 */
function pairNumbers(
  customerColumn: CategoryColumn,
  productColumn: CategoryColumn,
  customers: RankedGroups,
  products: RankedGroups,
): Float64Array {
  const numbers = new Float64Array(customerColumn.codes.length).fill(-1);
  for (let row = 0; row < numbers.length; row++) {
    const customer = customers.places[customerColumn.codes[row]!] ?? -1;
    const product = products.places[productColumn.codes[row]!] ?? -1;
    if (customer >= 0 && product >= 0) numbers[row] = customer * products.count + product;
  }
  return numbers;
}

function listPairs(
  kind: FollowUpKind,
  table: Table,
  { bits }: Outcomes,
  pairOfRecord: Float64Array,
  productCount: number,
): FollowUps {
  const { having, lacking } = selections[kind];
  const rows: number[] = [];
  for (let row = 0; row < bits.length; row++) {
    const isWaiting = (bits[row]! & having) === having && (bits[row]! & lacking) === 0;
    if (isWaiting && pairOfRecord[row]! >= 0) rows.push(row);
  }
  // A stable order by pair puts the records of a pair side by side, in the order of the sheet.
  const pairs = pickAt(pairOfRecord, rows);
  const order = orderAscending(pairs);
  const runs: { readonly start: number; readonly end: number }[] = [];
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && pairs[order[end]!] === pairs[order[start]!]) end++;
    runs.push({ start, end });
    start = end;
  }
  const longest = runs.slice().sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return {
    kind,
    recordCount: rows.length,
    pairCount: runs.length,
    pairs: longest.slice(0, mostPairs).map(({ start, end }) => {
      const pair = pairs[order[start]!]!;
      const listed = order.subarray(start, Math.min(end, start + mostRows));
      return {
        kind,
        customerPlace: Math.floor(pair / productCount),
        productPlace: pair % productCount,
        records: {
          rows: Array.from(listed, (index) => table.sheetRows[rows[index]!]!),
          count: end - start,
        },
      };
    }),
  };
}
