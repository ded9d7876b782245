import type { Table } from '../table/types';
import type { CallDates } from './readCallDates';
import { dateColumn } from './tableColumns';
import { outcomeBit, type Outcomes } from './readOutcomes';

/** Records that were applied for in one month. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly records: number;
  readonly calls: number;
  /** Calls on or after the day of the application; undefined where no dates tell. */
  readonly callsAfter: number | undefined;
  readonly callRate: number | undefined;
  /** Records younger than the maturity limit: their calls may still come. */
  readonly immature: number;
}

export interface Maturity {
  readonly days: number;
  readonly immature: number;
  readonly immatureCalls: number;
  readonly mature: number;
  readonly matureCallRate: number | undefined;
}

export interface Trend {
  /** Every month from the first to the last application, also those without records. */
  readonly months: readonly Month[];
  readonly maturity: Maturity;
}

/** More months than this are a wrong date, not a trend. */
const mostMonths = 240;
const daysFrom1900To1970 = 25_569;
const millisecondsPerDay = 86_400_000;

/**
 * Records and calls by month of application, and how many records are too young to be judged: applied for less than
 * `maturityDays` before the last application.
 *
 * @returns undefined without application dates, or where they span more than 20 years
 */
export function measureMonths(
  table: Table,
  outcomes: Outcomes,
  maturityDays: number,
  dates?: CallDates,
): Trend | undefined {
  const applied = dateColumn(table, 'apply_date');
  if (applied === undefined) return undefined;
  let first = Infinity;
  let last = -Infinity;
  for (const day of applied) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last < first) return undefined;
  const firstMonth = monthIndex(first);
  const count = monthIndex(last) - firstMonth + 1;
  if (count > mostMonths) return undefined;

  const monthOfDay = Int32Array.from(
    { length: Math.floor(last) - Math.floor(first) + 1 },
    (_, day) => monthIndex(Math.floor(first) + day) - firstMonth,
  );
  const records = new Int32Array(count);
  const calls = new Int32Array(count);
  const callsAfter = dates?.isAfter && new Int32Array(count);
  const immature = new Int32Array(count);
  let immatureCalls = 0;
  const limit = last - maturityDays;
  const start = Math.floor(first);
  const calledBit = outcomeBit.called;
  for (let row = 0; row < applied.length; row += 1) {
    const day = applied[row]!;
    if (Number.isNaN(day)) continue;
    const month = monthOfDay[Math.floor(day) - start]!;
    const called = outcomes.bits[row]! & calledBit;
    records[month]! += 1;
    calls[month]! += called;
    if (callsAfter !== undefined) callsAfter[month]! += dates?.isAfter?.[row] ?? 0;
    if (day > limit) {
      immature[month]! += 1;
      immatureCalls += called;
    }
  }
  const sum = (values: Int32Array) => values.reduce((total, value) => total + value, 0);
  const mature = sum(records) - sum(immature);
  return {
    months: Array.from({ length: count }, (_, month) => ({
      year: Math.floor((firstMonth + month) / 12),
      month: ((firstMonth + month) % 12) + 1,
      records: records[month]!,
      calls: calls[month]!,
      callsAfter: callsAfter?.[month],
      callRate: records[month] === 0 ? undefined : calls[month]! / records[month]!,
      immature: immature[month]!,
    })),
    maturity: {
      days: maturityDays,
      immature: sum(immature),
      immatureCalls,
      mature,
      matureCallRate: mature === 0 ? undefined : (sum(calls) - immatureCalls) / mature,
    },
  };
}

/** Months since year 0. */
function monthIndex(day: number): number {
  const date = new Date((Math.floor(day) - daysFrom1900To1970) * millisecondsPerDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
