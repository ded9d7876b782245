import type { DataCheck } from '../../engine/table/types';

/** What was read, for the --json of either analysis: rows are 1-based sheet rows. */
export function inputJson(check: DataCheck) {
  return {
    sheet: check.origin.sheet,
    table: check.origin.table ?? null,
    rows: check.rowsRead,
    used: check.rowsUsed,
    excluded: check.excluded.map(({ row, column, reason }) => ({ row, column, reason })),
    notices: check.notices.map(({ code, severity, facts, cells, role }) => ({
      code,
      severity,
      role: role ?? null,
      facts,
      cells,
    })),
  };
}
