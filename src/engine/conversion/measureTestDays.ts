import type { Table } from '../table/types';
import { dateColumn } from './tableColumns';

const secondsPerDay = 86_400;

/**
 * Whole days from application to return of each record, rounded down; NaN where one of the dates is missing.
 * The difference is first taken to the second: a serial day is a binary fraction, and 3 days exactly may come out as
 * 2.9999999999.
 *
 * @returns undefined where the table lacks one of the dates
 */
export function measureTestDays(table: Table): Float64Array | undefined {
  const applied = dateColumn(table, 'apply_date');
  const returned = dateColumn(table, 'return_date');
  if (applied === undefined || returned === undefined) return undefined;
  const days = new Float64Array(table.rowCount);
  for (let row = 0; row < days.length; row += 1) {
    days[row] = Math.floor(Math.round((returned[row]! - applied[row]!) * secondsPerDay) / secondsPerDay);
  }
  return days;
}
