import type { Table } from '../table/types';
import { dateColumn } from './tableColumns';
import { outcomeBit, type Outcomes } from './readOutcomes';

/** A pair of dates that should follow each other. */
export interface DateOrder {
  /** Records that have both dates. */
  readonly both: number;
  /** Of these, the ones in which the second date comes before the first. */
  readonly reversed: number;
}

export interface TimeOrder {
  readonly callBeforeApplication: DateOrder | undefined;
  readonly openBeforeApplication: DateOrder | undefined;
  readonly callBeforeOpen: DateOrder | undefined;
  /** First calls of called records from the application up to `callWindowDays` later: those that the test can have caused. */
  readonly callsWithinWindow: number | undefined;
  /** Records with the date of a first call that do not count as called: the flag wins over the date. */
  readonly callDateWithoutCall: number | undefined;
}

/** Whether effects come after their causes: a call that precedes the application cannot be the fruit of the test. */
export function checkTimeOrder(table: Table, { bits }: Outcomes, callWindowDays: number): TimeOrder {
  const applied = dateColumn(table, 'apply_date');
  const opened = dateColumn(table, 'open_date');
  const firstCalls = dateColumn(table, 'first_call_date');
  const isCalled = (row: number) => (bits[row]! & outcomeBit.called) !== 0;
  const called = firstCalls?.map((day, row) => (isCalled(row) ? day : NaN));
  return {
    callBeforeApplication: compareDates(applied, called),
    openBeforeApplication: compareDates(applied, opened),
    callBeforeOpen: compareDates(opened, firstCalls),
    callsWithinWindow: applied && called && countWithin(applied, called, callWindowDays),
    callDateWithoutCall: firstCalls?.filter((day, row) => !Number.isNaN(day) && !isCalled(row)).length,
  };
}

function compareDates(
  first: Float64Array | undefined,
  second: Float64Array | undefined,
): DateOrder | undefined {
  if (first === undefined || second === undefined) return undefined;
  let both = 0;
  let reversed = 0;
  for (let row = 0; row < first.length; row += 1) {
    const gap = second[row]! - first[row]!;
    if (Number.isNaN(gap)) continue;
    both += 1;
    if (gap < 0) reversed += 1;
  }
  return { both, reversed };
}

function countWithin(applied: Float64Array, called: Float64Array, days: number): number {
  let count = 0;
  for (let row = 0; row < applied.length; row += 1) {
    const gap = called[row]! - applied[row]!;
    if (gap >= 0 && gap <= days) count += 1;
  }
  return count;
}
