import { Problem } from '../problem';
import type { Table } from '../table/types';
import { dateColumn, flagColumn } from './tableColumns';

/** What can become of a record. A record may have several at a time: real data do not nest. */
export type Outcome =
  'called' | 'signed' | 'rejected' | 'integratable' | 'testing' | 'pending' | 'opened' | 'returned';

/** One bit an outcome in `Outcomes.bits`. */
export const outcomeBit: Readonly<Record<Outcome, number>> = {
  called: 1,
  signed: 2,
  rejected: 4,
  integratable: 8,
  testing: 16,
  pending: 32,
  opened: 64,
  returned: 128,
};

/** The outcomes of all records, one byte a record. */
export interface Outcomes {
  readonly bits: Uint8Array;
  /** Bits of the outcomes that a record does not tell: they are neither yes nor no. Undefined where each tells all. */
  readonly unknown: Uint8Array | undefined;
  /** How many records have each combination of outcomes, by the value of their byte. */
  readonly combinations: Int32Array;
  /** Outcomes that the table tells anything about; the bit of any other is never set. */
  readonly known: ReadonlySet<Outcome>;
}

const outcomes = Object.keys(outcomeBit) as Outcome[];

/**
 * What became of each record, one bit an outcome. Reading the table has made a flag of every outcome that a column, a date
 * or a stage tells, and has said so; a flag that is neither yes nor no is unknown. A test is returned when its return
 * date is there.
 *
 * @throws Problem `conversion.noCall` where nothing in the table tells which records were called
 */
export function readOutcomes(table: Table): Outcomes {
  const bits = new Uint8Array(table.rowCount);
  const unknown = new Uint8Array(table.rowCount);
  const known = new Set<Outcome>();
  for (const outcome of outcomes) {
    if (markOutcome(table, outcome, bits, unknown)) known.add(outcome);
  }
  if (!known.has('called')) throw new Problem('conversion.noCall', { rows: table.rowCount });
  const combinations = new Int32Array(256);
  for (let row = 0; row < bits.length; row += 1) combinations[bits[row]!]! += 1;
  const isAllTold = unknown.every((missing) => missing === 0);
  return { bits, unknown: isAllTold ? undefined : unknown, combinations, known };
}

/** Sets the bit of one outcome, or that it is unknown; returns whether the table tells it. */
function markOutcome(table: Table, outcome: Outcome, bits: Uint8Array, unknown: Uint8Array): boolean {
  const bit = outcomeBit[outcome];
  const flags = flagColumn(table, outcome);
  if (flags !== undefined) {
    for (let row = 0; row < bits.length; row += 1) {
      if (flags[row] === 1) bits[row]! |= bit;
      else if (flags[row]! < 0) unknown[row]! |= bit;
    }
    return true;
  }
  const dates = outcome === 'returned' ? dateColumn(table, 'return_date') : undefined;
  if (dates === undefined) return false;
  for (let row = 0; row < bits.length; row += 1) if (!Number.isNaN(dates[row]!)) bits[row]! |= bit;
  return true;
}
