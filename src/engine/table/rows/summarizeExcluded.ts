import type { Notice } from '../../problem';
import type { ExcludedRow } from '../types';

const mostListed = 20;

/** One notice for each reason and column why rows are left out, with the first cells of each. */
export function summarizeExcluded(excluded: readonly ExcludedRow[]): readonly Notice[] {
  const groups = new Map<
    string,
    { readonly first: ExcludedRow; readonly rows: ExcludedRow[]; count: number }
  >();
  for (const row of excluded) {
    const key = `${row.reason} ${row.columnNumber}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { first: row, rows: [], count: 0 };
      groups.set(key, group);
    }
    group.count += 1;
    if (group.rows.length < mostListed) group.rows.push(row);
  }
  return [...groups.values()].map(({ first, rows, count }) => ({
    code: first.column === '' ? 'rowsLeftOut' : 'rowsLeftOutFor',
    severity: first.columnNumber === 0 ? 'information' : 'warning',
    facts: { count, reason: first.reason, header: first.column },
    cells: rows.map(({ row, columnNumber }) => ({ row, column: columnNumber })),
  }));
}
