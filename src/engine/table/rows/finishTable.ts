import type { Column, Table } from '../types';
import { type DraftTable, gridRowOf } from './DraftTable';
import { keepRows } from './keepRows';

/**
 * The table of what was read: the columns that could be, without the rows that are left out. Where none is, the columns are
 * those of the draft, not copies.
 *
 * @param leftOut 1 for each row that is not used
 */
export function finishTable(draft: DraftTable, analysis: string, leftOut: Uint8Array): Table {
  const kept = rowsNot(leftOut);
  const rowCount = kept?.length ?? draft.rowCount;
  const columns: Record<string, Column> = {};
  const headers: Record<string, string> = {};
  for (const [role, { header, reading }] of draft.columns) {
    if (reading.column === undefined) continue;
    columns[role] = kept === undefined ? reading.column : keepRows(reading.column, kept);
    headers[role] = header;
  }
  const sheetRows = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    sheetRows[row] = draft.grid.origin.firstRow + gridRowOf(draft, kept === undefined ? row : kept[row]!);
  }
  return { analysis, rowCount, sheetRows, columns, headers };
}

/** Indexes of the rows that are kept; undefined when all are. */
function rowsNot(leftOut: Uint8Array): Int32Array | undefined {
  let count = 0;
  for (let row = 0; row < leftOut.length; row += 1) if (leftOut[row] === 0) count += 1;
  if (count === leftOut.length) return undefined;
  const kept = new Int32Array(count);
  let next = 0;
  for (let row = 0; row < leftOut.length; row += 1) if (leftOut[row] === 0) kept[next++] = row;
  return kept;
}
