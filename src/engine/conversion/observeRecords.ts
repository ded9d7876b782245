import type { Factor, Observations } from '../prediction/Observations';
import type { Table } from '../table/types';
import { readCallDates } from './readCallDates';
import type { Records } from './readRecords';
import { outcomeBit } from './readOutcomes';
import { categoryColumn, dateColumn } from './tableColumns';

/** Roles whose cells are known when a test begins, in the order in which a model reads them: customer and product first. */
const knownBefore = ['customer', 'product', 'customer_type', 'department', 'salesperson'] as const;

/** Roles whose cells are filled in after the outcome, or are the outcome: nothing may be learnt from them. */
export const knownAfter = [
  'stage',
  'signed',
  'rejected',
  'integratable',
  'testing',
  'pending',
  'opened',
  'intent',
  'return_date',
  'open_date',
  'first_call_date',
  'feedback',
  'reject_reason',
  'amount',
] as const;

/** Records to learn from, and what was left out of them. */
export interface ObservedRecords {
  readonly observations: Observations;
  /** Records that a prediction may be learnt from. */
  readonly rows: Int32Array;
  /** Called records whose call came before the application, or is not shown to follow it. */
  readonly calledBefore: number;
  /** Other records that were applied for less than the maturity limit before the last application: their calls may still come. */
  readonly immature: number;
  /** Other records that do not tell whether they were called. */
  readonly unknown: number;
  /** Roles of the table that are known only after the outcome. */
  readonly refused: readonly string[];
}

/**
 * What a call can be foretold from: customer, product, type, department, salesperson, month of the year and size of the sample
 * of each record, in bands of a factor of ten.
 *
 * Not learnt from are calls before the application, records younger than `maturityDays`, and records that do not tell
 * their outcome. Without dates nothing is too young.
 */
export function observeRecords(table: Table, records: Records, maturityDays: number): ObservedRecords {
  const { outcomes, sampleSizes } = records.measures;
  const applied = dateColumn(table, 'apply_date');
  const callDates = readCallDates(table, outcomes);
  const last = applied?.reduce((latest, day) => (day > latest ? day : latest), -Infinity) ?? NaN;
  const called = Uint8Array.from(outcomes.bits, (bits) => bits & outcomeBit.called);
  const counts = { calledBefore: 0, immature: 0, unknown: 0 };
  const rows = Int32Array.from(called.keys()).filter((row) => {
    const isBefore = called[row] === 1 && callDates?.isAfter?.[row] === 0;
    const isImmature = applied !== undefined && applied[row]! > last - maturityDays;
    const isUnknown = ((outcomes.unknown?.[row] ?? 0) & outcomeBit.called) !== 0;
    if (isBefore) counts.calledBefore += 1;
    else if (isImmature) counts.immature += 1;
    else if (isUnknown) counts.unknown += 1;
    return !(isBefore || isImmature || isUnknown);
  });
  const factors = knownBefore.flatMap((role) => factorOf(table, role));
  if (applied !== undefined) factors.push(monthsOf(applied));
  if (sampleSizes !== undefined) factors.push(sizesOf(sampleSizes));
  return {
    observations: {
      count: table.rowCount,
      factors,
      outcomes: called,
      clusters: records.groups.customer.codes,
      days: applied,
      successDays: callDates?.days,
    },
    rows,
    ...counts,
    refused: knownAfter.filter((role) => table.columns[role] !== undefined),
  };
}

function factorOf(table: Table, role: string): Factor[] {
  const column = categoryColumn(table, role);
  return column === undefined ? [] : [{ role, codes: column.codes, levels: column.labels.length }];
}

const monthsInYear = 12;
const daysFrom1900To1970 = 25_569;
const millisecondsPerDay = 86_400_000;

/** The month of the year, the only thing of a date that comes again. */
function monthsOf(applied: Float64Array): Factor {
  const codes = Int32Array.from(applied, (day) =>
    Number.isNaN(day)
      ? -1
      : new Date((Math.floor(day) - daysFrom1900To1970) * millisecondsPerDay).getUTCMonth(),
  );
  return { role: 'month', codes, levels: monthsInYear };
}

const largestPower = 9;

/** Below 10, below 100, and so on up to a thousand million. */
function sizesOf(sizes: Float64Array): Factor {
  const codes = Int32Array.from(sizes, (size) =>
    Number.isNaN(size) ? -1 : Math.min(largestPower, Math.floor(Math.log10(Math.max(1, size)))),
  );
  return { role: 'sample_size', codes, levels: largestPower + 1 };
}
