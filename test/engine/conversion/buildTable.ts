import type { Column, Table } from '../../../src/engine/table/types';

type Cell = string | number | boolean | null;

const numberRoles = new Set(['sample_size', 'amount', 'cost']);
const dateRoles = new Set(['apply_date', 'return_date', 'open_date', 'first_call_date']);
const flagRoles = new Set(['called', 'signed', 'rejected', 'integratable', 'testing', 'pending', 'opened']);

/**
 * A table of records written as lists by role. Flags are true or false, dates are ISO texts or serial days, null is
 * missing; sheet rows run from 2.
 */
export function buildTable(columns: Readonly<Record<string, readonly Cell[]>>): Table {
  const rowCount = Math.max(0, ...Object.values(columns).map((cells) => cells.length));
  return {
    analysis: 'conversion',
    rowCount,
    sheetRows: Int32Array.from({ length: rowCount }, (_, row) => row + 2),
    columns: Object.fromEntries(Object.entries(columns).map(([role, cells]) => [role, column(role, cells)])),
    headers: Object.fromEntries(Object.keys(columns).map((role) => [role, role])),
  };
}

function column(role: string, cells: readonly Cell[]): Column {
  if (flagRoles.has(role)) {
    return { kind: 'flag', values: Int8Array.from(cells, (cell) => (cell === null ? -1 : Number(cell))) };
  }
  if (dateRoles.has(role)) return { kind: 'date', days: Float64Array.from(cells, serialDay) };
  if (numberRoles.has(role)) {
    return {
      kind: 'number',
      values: Float64Array.from(cells, (cell) => (cell === null ? NaN : Number(cell))),
    };
  }
  const labels = [...new Set(cells.filter((cell) => cell !== null).map(String))];
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  const codes = Int32Array.from(cells, (cell) => (cell === null ? -1 : codeOf.get(String(cell))!));
  return { kind: 'category', codes, labels };
}

function serialDay(cell: Cell): number {
  if (cell === null) return NaN;
  if (typeof cell === 'number') return cell;
  const text = String(cell).replace(' ', 'T');
  return Date.parse(text.includes('T') ? `${text}Z` : text) / 86_400_000 + 25_569;
}

/** One record a line: customer, product, called, and what else a test needs. */
export interface RecordLine {
  readonly customer: string;
  readonly product: string;
  readonly called: boolean;
  readonly [role: string]: Cell;
}

/** A table from records; a role that a record does not name is missing there. */
export function tableOfRecords(records: readonly RecordLine[]): Table {
  const roles = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return buildTable(
    Object.fromEntries(roles.map((role) => [role, records.map((record) => record[role] ?? null)])),
  );
}
