import type { RawColumn } from '../types';

/**
 * The rows in which every one of the columns is blank, in order.
 * Only the rows that are blank in the fullest column can be, so a clean table costs one pass.
 */
export function findBlankRows(columns: readonly RawColumn[], from: number, to: number): number[] {
  const [fullest, ...others] = [...columns].sort((a, b) => a.blankCount - b.blankCount);
  const rows: number[] = [];
  if (fullest === undefined || fullest.blankCount === 0) return rows;
  for (let row = from; row < to; row += 1) {
    if (fullest.codeAt(row) === 0 && others.every((column) => column.codeAt(row) === 0)) rows.push(row);
  }
  return rows;
}

/** Whether a cell holds nothing. */
export function isBlankAt(column: RawColumn, row: number): boolean {
  return column.codeAt(row) === 0;
}
