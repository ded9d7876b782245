import type { Notice } from '../problem';
import { Problem } from '../problem';
import type { Table } from '../table/types';
import { categoryColumn, dateColumn, flagColumn } from './tableColumns';
import { outcomeBit, type Outcome, type Outcomes } from './types';

const outcomes = Object.keys(outcomeBit) as Outcome[];

/** A date in this column means that the outcome came about, where there is no flag that says so. */
const dateOfOutcome: Partial<Record<Outcome, string>> = {
  called: 'first_call_date',
  opened: 'open_date',
  returned: 'return_date',
};

/**
 * Stages that imply the outcome, where there is neither flag nor date. A stage tells the furthest point that a record
 * has reached, so that a called record has been opened and signed before; being integratable or rejected is a state.
 */
const stagesOfOutcome: Partial<Record<Outcome, readonly string[]>> = {
  called: ['called'],
  opened: ['opened', 'called'],
  signed: ['signed', 'opened', 'called'],
  rejected: ['rejected'],
  integratable: ['integratable'],
  testing: ['testing'],
  pending: ['pending'],
};

/**
 * What became of each record. For every outcome its own flag column is the source, else the date it happened, else the
 * stage. A flag that is neither yes nor no counts as no; for calls, a notice says how many there are.
 *
 * @throws Problem `conversion.noCall` where nothing in the table tells which records were called
 */
export function readOutcomes(table: Table): Outcomes {
  const bits = new Uint8Array(table.rowCount);
  const sources: Partial<Record<Outcome, string>> = {};
  const notices: Notice[] = [];
  for (const outcome of outcomes) {
    const source = markOutcome(table, outcome, bits, notices);
    if (source !== undefined) sources[outcome] = source;
  }
  if (sources.called === undefined) throw new Problem('conversion.noCall', { rows: table.rowCount });
  const combinations = new Int32Array(256);
  for (let row = 0; row < bits.length; row++) combinations[bits[row]!]!++;
  return { bits, combinations, known: new Set(Object.keys(sources) as Outcome[]), sources, notices };
}

/** Sets the bit of one outcome; returns the role it was read from. */
function markOutcome(
  table: Table,
  outcome: Outcome,
  bits: Uint8Array,
  notices: Notice[],
): string | undefined {
  const bit = outcomeBit[outcome];
  const flags = flagColumn(table, outcome);
  if (flags !== undefined) {
    const unknown = markFlags(flags, bit, bits);
    if (unknown > 0 && outcome === 'called') notices.push(unknownFlags(table, unknown));
    return outcome;
  }
  const dateRole = dateOfOutcome[outcome];
  const dates = dateRole === undefined ? undefined : dateColumn(table, dateRole);
  if (dates !== undefined) {
    for (let row = 0; row < bits.length; row++) if (!Number.isNaN(dates[row]!)) bits[row]! |= bit;
    return dateRole;
  }
  const stage = categoryColumn(table, 'stage');
  const stages = stagesOfOutcome[outcome];
  if (stage === undefined || stages === undefined) return undefined;
  const implied = stage.labels.map((label) => stages.includes(label));
  if (!implied.includes(true)) return undefined;
  for (let row = 0; row < bits.length; row++) if (implied[stage.codes[row]!] === true) bits[row]! |= bit;
  return 'stage';
}

function markFlags(flags: Int8Array, bit: number, bits: Uint8Array): number {
  let unknown = 0;
  for (let row = 0; row < bits.length; row++) {
    const flag = flags[row]!;
    if (flag === 1) bits[row]! |= bit;
    else if (flag === -1) unknown++;
  }
  return unknown;
}

function unknownFlags(table: Table, count: number): Notice {
  return {
    code: 'conversion.unknownFlag',
    severity: 'warning',
    facts: { header: table.headers['called'] ?? 'called', count },
    cells: [],
    role: 'called',
  };
}
