import { cellKind } from '../grid/cellKind';
import type { RawGrid } from '../types';
import { isNoteText, isSubtotalLabel, isTotalLabel } from '../vocabulary/totalWords';

/** Rows at the end of a block that are no records. */
export interface TableEnd {
  /** Row after the last record. */
  readonly endRow: number;
  readonly totals: readonly number[];
  readonly notes: readonly number[];
}

/** At most so many rows at the end are looked at. */
const rowsTried = 12;

/** Takes rows of totals and of notes off the end of the rows [firstDataRow, to) of columns [first, end). */
export function findTableEnd(
  grid: RawGrid,
  firstDataRow: number,
  to: number,
  first: number,
  end: number,
): TableEnd {
  const totals: number[] = [];
  const notes: number[] = [];
  let endRow = to;
  while (endRow > firstDataRow && to - endRow < rowsTried) {
    const row = endRow - 1;
    if (isBlankRow(grid, row, first, end)) endRow -= 1;
    else if (isTotalRow(grid, row, first, end, firstDataRow)) totals.unshift(row);
    else if (isNoteRow(grid, row, first, end)) notes.unshift(row);
    else break;
    endRow = Math.min(endRow, row);
  }
  return { endRow, totals, notes };
}

/**
 * Whether a row is one of totals: its only texts are labels of totals, or it has no text at all and a figure of it
 * is the sum or the mean of the rows above. A customer called "Total" has other texts in its row.
 */
export function isTotalRow(
  grid: RawGrid,
  row: number,
  first: number,
  end: number,
  firstDataRow: number,
): boolean {
  let labels = 0;
  let subtotals = 0;
  let texts = 0;
  const numberColumns: number[] = [];
  for (let column = first; column < end; column += 1) {
    const value = grid.columns[column]!.valueAt(row);
    const kind = cellKind(value);
    if (kind === 'number') numberColumns.push(column);
    if (kind !== 'text') continue;
    texts += 1;
    if (isTotalLabel(String(value))) labels += 1;
    if (isSubtotalLabel(String(value))) subtotals += 1;
  }
  // A subtotal may name its group in a cell of its own: "华东", "小计".
  if (texts > 0) return labels === texts || (subtotals > 0 && texts - labels <= 1);
  const leading = grid.columns[first]!.codeAt(row);
  if (leading !== 0 || numberColumns.length === 0) return false;
  return numberColumns.some((column) => isSumOrMean(grid, column, firstDataRow, row));
}

function isSumOrMean(grid: RawGrid, column: number, from: number, row: number): boolean {
  const { numbers } = grid.columns[column]!;
  let sum = 0;
  let count = 0;
  for (let above = from; above < row; above += 1) {
    const value = numbers[above]!;
    if (!Number.isNaN(value)) {
      sum += value;
      count += 1;
    }
  }
  const value = numbers[row]!;
  const near = (figure: number) => Math.abs(value - figure) <= 1e-9 * Math.abs(figure);
  return count >= 2 && sum !== 0 && (near(sum) || near(sum / count));
}

function isNoteRow(grid: RawGrid, row: number, first: number, end: number): boolean {
  if (end - first < 3) return false;
  let only: unknown;
  for (let column = first; column < end; column += 1) {
    const value = grid.columns[column]!.valueAt(row);
    if (value === null) continue;
    if (only !== undefined) return false;
    only = value;
  }
  return typeof only === 'string' && isNoteText(only);
}

function isBlankRow(grid: RawGrid, row: number, first: number, end: number): boolean {
  for (let column = first; column < end; column += 1) {
    if (grid.columns[column]!.codeAt(row) !== 0) return false;
  }
  return true;
}
