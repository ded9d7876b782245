import { Problem } from '../problem';
import type { Table } from '../table/types';
import { dateColumn, flagColumn } from './tableColumns';
import { outcomeBit, type Outcome, type Outcomes } from './types';

const outcomes = Object.keys(outcomeBit) as Outcome[];

/**
 * What became of each record, one bit an outcome. Reading the table has made a flag of every outcome that a column, a date
 * or a stage tells, and has said so; a flag that is neither yes nor no counts as no. A test is returned when its return
 * date is there.
 *
 * @throws Problem `conversion.noCall` where nothing in the table tells which records were called
 */
export function readOutcomes(table: Table): Outcomes {
  const bits = new Uint8Array(table.rowCount);
  const known = new Set<Outcome>();
  for (const outcome of outcomes) {
    if (markOutcome(table, outcome, bits)) known.add(outcome);
  }
  if (!known.has('called')) throw new Problem('conversion.noCall', { rows: table.rowCount });
  const combinations = new Int32Array(256);
  for (let row = 0; row < bits.length; row++) combinations[bits[row]!]!++;
  return { bits, combinations, known };
}

/** Sets the bit of one outcome; returns whether the table tells it. */
function markOutcome(table: Table, outcome: Outcome, bits: Uint8Array): boolean {
  const bit = outcomeBit[outcome];
  const flags = flagColumn(table, outcome);
  if (flags !== undefined) {
    for (let row = 0; row < bits.length; row++) if (flags[row] === 1) bits[row]! |= bit;
    return true;
  }
  const dates = outcome === 'returned' ? dateColumn(table, 'return_date') : undefined;
  if (dates === undefined) return false;
  for (let row = 0; row < bits.length; row++) if (!Number.isNaN(dates[row]!)) bits[row]! |= bit;
  return true;
}
