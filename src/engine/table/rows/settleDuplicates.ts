import { mostCells } from '../columns/ColumnContext';
import type { Notice } from '../../problem';
import type { AnalysisInput } from '../AnalysisInput';
import type { CategoryColumn, ExcludedRow } from '../types';
import { cellOf, columnOf, type DraftTable, excludedRow } from './DraftTable';

/** What was done about customers that stand in several rows. */
export interface SettledDuplicates {
  readonly excluded: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/**
 * A customers table has one row per customer, whom the first identity it has tells from others (roles of which any is
 * enough in a row). Repeated ids are refused, or the first row counts, or the figures of all
 * rows of a customer are averaged into the first. Rows that are left out already do not count.
 */
export function settleDuplicates(
  draft: DraftTable,
  { roles }: Pick<AnalysisInput, 'roles'>,
  rule: 'refuse' | 'first' | 'mean',
  leftOut: Uint8Array,
): SettledDuplicates {
  const role = roles.find((one) => one.inRow === 'any' && columnOf(draft, one.role) !== undefined)?.role;
  const ids = role === undefined ? undefined : columnOf(draft, role);
  if (role === undefined || ids?.kind !== 'category') return { excluded: [], notices: [] };
  const { repeats, firstRows } = findRepeats(ids, leftOut);
  if (repeats.length === 0) return { excluded: [], notices: [] };

  const customers = new Set(repeats.map((row) => ids.codes[row]!));
  const code = { refuse: 'duplicateIds', first: 'duplicatesFirst', mean: 'duplicatesAveraged' }[rule];
  const notice: Notice = {
    code,
    severity: rule === 'refuse' ? 'error' : 'warning',
    role,
    facts: {
      count: repeats.length,
      customers: customers.size,
      header: draft.columns.get(role)!.header,
      role,
      values: [...customers].slice(0, 10).map((id) => ids.labels[id]!),
    },
    cells: repeats.slice(0, mostCells).map((row) => cellOf(draft, row, role)),
  };
  const notices = [notice, ...contradictions(draft, role, ids, repeats, firstRows)];
  if (rule === 'refuse') return { excluded: [], notices };
  if (rule === 'mean') averageIntoFirst(draft, ids, repeats, firstRows);
  const reason = rule === 'mean' ? 'averagedIntoFirst' : 'repeatedId';
  const excluded = repeats.map((row) => {
    leftOut[row] = 1;
    return excludedRow(draft, row, role, reason);
  });
  return { excluded, notices };
}

/** Rows whose id an earlier row has, and the first row of each id. */
function findRepeats(ids: CategoryColumn, leftOut: Uint8Array): { repeats: number[]; firstRows: Int32Array } {
  const firstRows = new Int32Array(ids.labels.length).fill(-1);
  const repeats: number[] = [];
  for (let row = 0; row < ids.codes.length; row += 1) {
    const id = ids.codes[row]!;
    if (id < 0 || leftOut[row] !== 0) continue;
    if (firstRows[id]! >= 0) repeats.push(row);
    else firstRows[id] = row;
  }
  return { repeats, firstRows };
}

/** Replaces each figure of the first row by the mean of the figures that the customer's rows have. */
function averageIntoFirst(
  draft: DraftTable,
  ids: CategoryColumn,
  repeats: readonly number[],
  firstRows: Int32Array,
): void {
  const rowsById = new Map<number, number[]>();
  for (const row of repeats) {
    const id = ids.codes[row]!;
    const rows = rowsById.get(id) ?? [firstRows[id]!];
    rows.push(row);
    rowsById.set(id, rows);
  }
  for (const [role, column] of draft.columns) {
    const { reading } = column;
    if (reading.column?.kind !== 'number') continue;
    // The values may be the grid's own memory, which stays as it was read.
    const values = reading.column.values.slice();
    for (const rows of rowsById.values()) {
      const figures = rows.map((row) => values[row]!).filter((value) => !Number.isNaN(value));
      const sum = figures.reduce((total, value) => total + value, 0);
      if (figures.length > 0) values[rows[0]!] = sum / figures.length;
    }
    draft.columns.set(role, { ...column, reading: { ...reading, column: { kind: 'number', values } } });
  }
}

/** Attributes in which the rows of one customer differ. */
function contradictions(
  draft: DraftTable,
  identity: string,
  ids: CategoryColumn,
  repeats: readonly number[],
  firstRows: Int32Array,
): Notice[] {
  const notices: Notice[] = [];
  for (const [role, { reading, header }] of draft.columns) {
    const { column } = reading;
    if (column?.kind !== 'category' || role === identity) continue;
    const rows = repeats.filter((row) => {
      const first = column.codes[firstRows[ids.codes[row]!]!]!;
      return first >= 0 && column.codes[row]! >= 0 && column.codes[row] !== first;
    });
    if (rows.length === 0) continue;
    const customers = [...new Set(rows.map((row) => ids.labels[ids.codes[row]!]!))];
    notices.push({
      code: 'contradictingAttributes',
      severity: 'warning',
      role,
      facts: { count: customers.length, role, header, values: customers.slice(0, 10) },
      cells: rows.slice(0, mostCells).map((row) => cellOf(draft, row, role)),
    });
  }
  return notices;
}
