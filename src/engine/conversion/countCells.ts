import { distinctPairs } from '../statistics/distinctPairs';
import { orderAscending } from '../statistics/orderAscending';
import { pickAt } from '../statistics/pickAt';
import type { CallDates } from './readCallDates';
import { outcomeBit, type Outcomes } from './readOutcomes';

/** Counts of the records that each group has of each partner, such as each customer of each product. One element a cell. */
export interface Cells {
  readonly groups: Int32Array;
  readonly partners: Int32Array;
  readonly records: Int32Array;
  readonly calls: Int32Array;
  readonly rejects: Int32Array;
  /** Records that tell whether they were rejected. */
  readonly rejectsTold: Int32Array;
  /** Calls on or after the day of the application; undefined where no dates tell. */
  readonly callsAfter: Int32Array | undefined;
  /** Distinct customers x products x days of a first call: copies of one call count once. Undefined without dates. */
  readonly events: Int32Array | undefined;
  /** Distinct events among the calls after the application, among all calls where there are no applications. */
  readonly left: Int32Array | undefined;
}

/** Which record belongs to which cell: numbers from 0, -1 for a record that belongs to none. */
export interface CellKeys {
  readonly groups: Int32Array;
  readonly partners: Int32Array;
  readonly partnerCount: number;
  /** What an event is made of besides customer and day. */
  readonly products: Int32Array;
  readonly productCount: number;
}

/** The same counts, the other way round. */
export function transposeCells(cells: Cells): Cells {
  return { ...cells, groups: cells.partners, partners: cells.groups };
}

/** Counts records and calls by cell, in ascending order of groups, then of partners, so that no order of the rows shows. */
export function countCells(keys: CellKeys, { bits, unknown }: Outcomes, dates: CallDates | undefined): Cells {
  const { groups, partners, partnerCount } = keys;
  const inCells = Int32Array.from(groups.keys()).filter((row) => groups[row]! >= 0 && partners[row]! >= 0);
  // Every row has a group and a partner.
  const numbers = Float64Array.from(inCells, (row) => groups[row]! * partnerCount + partners[row]!);
  const order = orderAscending(numbers);
  const cellOfRow = new Int32Array(groups.length).fill(-1);
  const firstRows: number[] = [];
  let last = -1;
  for (const index of order) {
    if (numbers[index] !== last) {
      last = numbers[index]!;
      firstRows.push(inCells[index]!);
    }
    cellOfRow[inCells[index]!] = firstRows.length - 1;
  }
  const count = (isCounted: (row: number) => boolean) =>
    countRows(inCells, cellOfRow, firstRows.length, isCounted);
  const has = (bit: number) => (row: number) => (bits[row]! & bit) !== 0;
  const isAfter = dates?.isAfter;
  return {
    groups: pickAt(groups, firstRows),
    partners: pickAt(partners, firstRows),
    records: count(() => true),
    calls: count(has(outcomeBit.called)),
    rejects: count(has(outcomeBit.rejected)),
    rejectsTold: count((row) => unknown === undefined || (unknown[row]! & outcomeBit.rejected) === 0),
    callsAfter: isAfter && count((row) => isAfter[row] === 1),
    events: dates && countEvents(dates, keys, cellOfRow, firstRows.length, () => true),
    left:
      dates &&
      countEvents(
        dates,
        keys,
        cellOfRow,
        firstRows.length,
        (row) => isAfter === undefined || isAfter[row] === 1,
      ),
  };
}

function countRows(
  rows: Int32Array,
  cellOfRow: Int32Array,
  cellCount: number,
  isCounted: (row: number) => boolean,
): Int32Array {
  const counts = new Int32Array(cellCount);
  // Every row has a cell.
  for (const row of rows) if (isCounted(row)) counts[cellOfRow[row]!]! += 1;
  return counts;
}

/** Distinct cells x products x days, by cell. */
function countEvents(
  { days }: CallDates,
  { products, productCount }: CellKeys,
  cellOfRow: Int32Array,
  cellCount: number,
  isCounted: (row: number) => boolean,
): Int32Array {
  const rows = Int32Array.from(days.keys()).filter(
    (row) => cellOfRow[row]! >= 0 && !Number.isNaN(days[row]!) && isCounted(row),
  );
  // A record without a product is an event of its own kind: -1 is a number like any other.
  const places = Float64Array.from(rows, (row) => cellOfRow[row]! * (productCount + 1) + products[row]!);
  const counts = new Int32Array(cellCount);
  for (const index of distinctPairs(places, pickAt(days, rows))) counts[cellOfRow[rows[index]!]!]! += 1;
  return counts;
}
