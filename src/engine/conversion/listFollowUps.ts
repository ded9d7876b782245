import { orderAscending } from '../statistics/orderAscending';
import { pickAt } from '../statistics/pickAt';
import type { Table } from '../table/types';
import { actionAt, type ActionName } from './assignLists';
import { mostRows, type RecordRows } from './collectRecordRows';
import { isSelected, selections } from './isSelected';
import type { PerSubject } from './perSubject';
import type { Outcome, Outcomes } from './readOutcomes';
import type { SubjectReview } from './reviewSubject';

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
  /** Records left out, because their customer is to be stopped or reduced, or their product to be reviewed for retirement. */
  readonly leftOut: number;
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
 * Records that are callable but not called, and called but not signed, by customer and product, most records first; none
 * of a customer or product whose list says otherwise. A kind is left out where the table does not tell it.
 *
 * @param places place in the rankings of each record's customer and product
 */
export function listFollowUps(
  table: Table,
  outcomes: Outcomes,
  places: PerSubject<Int32Array>,
  subjects: PerSubject<SubjectReview>,
): FollowUps[] {
  const pairs = pairNumbers(places, subjects.product.ranking.count);
  const isClosed = (pair: number) =>
    closed.has(actionAt(subjects.customer.lists, Math.floor(pair / subjects.product.ranking.count))) ||
    closed.has(actionAt(subjects.product.lists, pair % subjects.product.ranking.count));
  return kinds
    .filter((kind) => outcomes.known.has(neededOutcome[kind]))
    .map((kind) => listPairs(kind, table, outcomes, pairs, isClosed, subjects.product.ranking.count));
}

/** Whose records are not to be followed up. */
const closed = new Set<ActionName>(['reduce', 'stop', 'retire']);

/**
 * Number of the pair of customer and product of each record: place of the customer x products + place of the product;
 * -1 for a record without one of them.
 */
function pairNumbers({ customer, product }: PerSubject<Int32Array>, productCount: number): Float64Array {
  // The columns are equally long.
  return Float64Array.from(customer, (place, row) =>
    place < 0 || product[row]! < 0 ? -1 : place * productCount + product[row]!,
  );
}

function listPairs(
  kind: FollowUpKind,
  table: Table,
  { bits, unknown }: Outcomes,
  pairOfRecord: Float64Array,
  isClosed: (pair: number) => boolean,
  productCount: number,
): FollowUps {
  const rows: number[] = [];
  let leftOut = 0;
  pairOfRecord.forEach((pair, row) => {
    if (pair < 0 || !isSelected(bits[row]!, selections[kind], unknown?.[row])) return;
    if (isClosed(pair)) leftOut += 1;
    else rows.push(row);
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
    leftOut,
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
