import { mostCells } from '../columns/ColumnContext';
import type { Notice } from '../../problem';
import type { ExcludedRow } from '../types';

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
    if (group.rows.length < mostCells) group.rows.push(row);
  }
  return groups.map(({ first, rows, count }) => ({
    code: first.column === '' ? 'rowsLeftOut' : 'rowsLeftOutFor',
    severity: first.columnNumber === 0 ? 'information' : 'warning',
    facts: { count, reason: first.reason, header: first.column },
    cells: rows.map(({ row, columnNumber }) => ({ row, column: columnNumber })),
  }));
}

/** Rows that are no records: that they are left out takes nothing from a table. */
const noRecords: readonly unknown[] = ['blankRow', 'repeatedHeader', 'totalRow'];

/** The same notices; those that say why records are left out as errors: where too few remain, they are the reasons. */
export function asReasons(notices: readonly Notice[]): readonly Notice[] {
  return notices.map((notice) =>
    /^rowsLeftOut/.test(notice.code) && !noRecords.includes(notice.facts.reason)
      ? { ...notice, severity: 'error' }
      : notice,
  );
}
