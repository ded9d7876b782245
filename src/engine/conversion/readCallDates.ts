import type { Table } from '../table/types';
import { outcomeBit, type Outcomes } from './readOutcomes';
import { dateColumn } from './tableColumns';

/** When records were called, where that is known. */
export interface CallDates {
  /** Day of the first call of each called record, NaN for any other. */
  readonly days: Float64Array;
  /** 1 for a call on or after the day of its application; undefined where the table has no applications. */
  readonly isAfter: Uint8Array | undefined;
}

/**
 * The dates of the calls, and which of them the test can have caused. A call without a date is not shown to follow its
 * application.
 *
 * @returns undefined where no called record has a date of its first call (and of its application, if the table has those)
 */
export function readCallDates(table: Table, { bits }: Outcomes): CallDates | undefined {
  const firstCalls = dateColumn(table, 'first_call_date');
  if (firstCalls === undefined) return undefined;
  const applied = dateColumn(table, 'apply_date');
  const isCalled = (row: number) => (bits[row]! & outcomeBit.called) !== 0;
  const days = firstCalls.map((day, row) => (isCalled(row) ? day : NaN));
  if (days.every((day, row) => Number.isNaN(day - (applied?.[row] ?? 0)))) return undefined;
  return { days, isAfter: applied && Uint8Array.from(days, (day, row) => (day >= applied[row]! ? 1 : 0)) };
}
