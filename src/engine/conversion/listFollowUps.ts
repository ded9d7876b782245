import { orderAscending } from '../statistics/orderAscending';
import { pickAt } from '../statistics/pickAt';
import type { CategoryColumn, Table } from '../table/types';
import { mostRows, type RecordRows } from './collectRecordRows';
import { isSelected, selections } from './isSelected';
import type { PerSubject } from './perSubject';
import type { RankedGroups } from './rankGroups';
import type { Outcome, Outcomes } from './readOutcomes';

export type FollowUpKind = 'callableNotCalled' | 'calledNotSigned';

/** Records of one customer and one product that wait for the next step. */
export interface FollowUp {
  readonly kind: FollowUpKind;
  /** Places in the rankings, from 0. */
  readonly places: PerSubject<number>;
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

/** The outcome that the table must tell for each kind. */
const neededOutcome: Readonly<Record<FollowUpKind, Outcome>> = {
  callableNotCalled: 'integratable',
  calledNotSigned: 'signed',
};
const kinds: readonly FollowUpKind[] = ['callableNotCalled', 'calledNotSigned'];

/**
 * Records that are callable but not called, and called but not signed, by customer and product, most records first.
 * A kind is left out where the table does not tell it.
 */
export function listFollowUps(
  table: Table,
  outcomes: Outcomes,
  groups: PerSubject<CategoryColumn>,
  rankings: PerSubject<RankedGroups>,
): FollowUps[] {
  const pairs = pairNumbers(groups, rankings);
  return kinds
    .filter((kind) => outcomes.known.has(neededOutcome[kind]))
    .map((kind) => listPairs(kind, table, outcomes, pairs, rankings.product.count));
}

/**
 * Number of the pair of customer and product of each record: place of the customer x products + place of the product;
 * -1 for a record without one of them.
 */
function pairNumbers(
  { customer, product }: PerSubject<CategoryColumn>,
  rankings: PerSubject<RankedGroups>,
): Float64Array {
  const numbers = new Float64Array(customer.codes.length).fill(-1);
  customer.codes.forEach((code, row) => {
    const customerPlace = rankings.customer.places[code] ?? -1;
    // The columns are equally long.
    const productPlace = rankings.product.places[product.codes[row]!] ?? -1;
    if (customerPlace < 0 || productPlace < 0) return;
    numbers[row] = customerPlace * rankings.product.count + productPlace;
  });
  return numbers;
}

function listPairs(
  kind: FollowUpKind,
  table: Table,
  { bits, unknown }: Outcomes,
  pairOfRecord: Float64Array,
  productCount: number,
): FollowUps {
  const rows: number[] = [];
  pairOfRecord.forEach((pair, row) => {
    if (pair >= 0 && isSelected(bits[row]!, selections[kind], unknown?.[row])) rows.push(row);
  });
  // A stable order by pair puts the records of a pair side by side, in the order of the sheet.
  const pairs = pickAt(pairOfRecord, rows);
  const order = orderAscending(pairs);
  const runs = runsOf(pickAt(pairs, order));
  const longest = runs.slice().sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return {
    kind,
    recordCount: rows.length,
    pairCount: runs.length,
    pairs: longest.slice(0, mostPairs).map(({ pair, start, end }) => ({
      kind,
      places: { customer: Math.floor(pair / productCount), product: pair % productCount },
      records: {
        rows: Array.from(
          order.subarray(start, Math.min(end, start + mostRows)),
          (index) => table.sheetRows[rows[index]!]!,
        ),
        count: end - start,
      },
    })),
  };
}

/** Where equal neighbours start and end. */
function runsOf(pairs: Float64Array) {
  const runs: { readonly pair: number; readonly start: number; end: number }[] = [];
  pairs.forEach((pair, index) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.pair === pair) last.end = index + 1;
    else runs.push({ pair, start: index, end: index + 1 });
  });
  return runs;
}
