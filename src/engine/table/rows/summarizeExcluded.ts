import type { Notice } from '../../problem';
import type { ExcludedRow } from '../types';

const mostListed = 20;

interface Group {
  readonly first: ExcludedRow;
  readonly rows: ExcludedRow[];
  count: number;
}

/** One notice for each reason and column why rows are left out, with the first cells of each. */
export function summarizeExcluded(excluded: readonly ExcludedRow[]): readonly Notice[] {
  const groups: Group[] = [];
  for (const row of excluded) {
    // There are a handful of reasons and columns, and up to a million rows: comparing beats making keys.
    let group = groups.find(
      ({ first }) => first.reason === row.reason && first.columnNumber === row.columnNumber,
    );
    if (group === undefined) {
      group = { first: row, rows: [], count: 0 };
      groups.push(group);
    }
    group.count += 1;
    if (group.rows.length < mostListed) group.rows.push(row);
  }
  return groups.map(({ first, rows, count }) => ({
    code: first.column === '' ? 'rowsLeftOut' : 'rowsLeftOutFor',
    severity: first.columnNumber === 0 ? 'information' : 'warning',
    facts: { count, reason: first.reason, header: first.column },
    cells: rows.map(({ row, columnNumber }) => ({ row, column: columnNumber })),
  }));
}

/** The same notices as errors: where no row, or too few, are left, they are why the table is refused. */
export function asReasons(rowsLeftOut: readonly Notice[]): readonly Notice[] {
  return rowsLeftOut.map((notice) => ({ ...notice, severity: 'error' }));
}
