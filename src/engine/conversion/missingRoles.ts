import type { Table } from '../table/types';
import type { Outcome, Outcomes } from './readOutcomes';

/** Outcomes that the report uses where it can. */
const optionalOutcomes: readonly Outcome[] = ['signed', 'rejected', 'integratable', 'testing', 'opened'];

/** Columns that the report uses where it can. */
const optionalRoles: readonly string[] = [
  'customer_type',
  'department',
  'salesperson',
  'feedback',
  'intent',
  'sample_size',
  'apply_date',
  'return_date',
  'open_date',
  'first_call_date',
  'record_id',
];

/** Optional outcomes and roles that nothing in the table stands for: parts of the report are lost with each of them. */
export function missingRoles(table: Table, outcomes: Outcomes): string[] {
  return [
    ...optionalOutcomes.filter((outcome) => !outcomes.known.has(outcome)),
    ...optionalRoles.filter((role) => table.columns[role] === undefined),
  ];
}
