import type { AnalysisInput } from '../AnalysisInput';
import { cellKind } from '../grid/cellKind';
import { normalizeHeader } from '../headers/normalizeHeader';
import type { RawColumn, RawGrid } from '../types';
import type { Header } from './findHeader';
import { joinHeaderRows } from './joinHeaderRows';
import { scoreHeaderRow } from './scoreHeaderRow';
import { type RowBlock, rowsOf } from './splitIntoBlocks';

/** A table whose end is still open. */
export interface OpenTable {
  readonly first: number;
  readonly end: number;
  readonly header: Header;
  /** Row after the last one that belongs to it so far. */
  readonly to: number;
}

/** So many rows of a block are looked at to tell whether it goes on with the table above. */
const rowsJudged = 5;

/**
 * Whether a block after a blank row goes on with the table above: within its columns, and not under a header of its own.
 *
 * A row with the headers of the table goes on with it, as on the next page; one with other known headers does not. A row of
 * nothing but texts is a header where it stands above figures, above fewer columns, or where the table has figures, unless
 * one of its texts stands in the same column of the table already.
 */
export function continuesTable(
  grid: RawGrid,
  table: OpenTable,
  block: RowBlock,
  inputs: readonly AnalysisInput[],
): boolean {
  let row = block.from;
  let filled = 0;
  for (let candidate = block.from; candidate < Math.min(block.from + rowsJudged, block.to); candidate += 1) {
    let filledHere = 0;
    for (let column = 0; column < grid.columns.length; column += 1) {
      if (grid.columns[column]!.codeAt(candidate) === 0) continue;
      if (column < table.first || column >= table.end) return false;
      filledHere += 1;
    }
    if (filledHere > filled) [row, filled] = [candidate, filledHere];
  }
  const width = table.end - table.first;
  if (filled < Math.min(2, width)) return false;
  const own = table.header.headers.map(normalizeHeader);
  const texts = joinHeaderRows(grid, [block.from], table.first, table.end).map(normalizeHeader);
  const filledTexts = texts.filter((text) => text !== '');
  if (filledTexts.length >= width / 2 && filledTexts.every((text) => own.includes(text))) return true;
  const score = scoreHeaderRow(grid, block.from, block.to, table.first, table.end, inputs);
  if (score.aliasHits >= 2) return false;
  if (score.textShare < 1 || score.filled < 2 || repeatsValue(grid, table, block.from)) return true;
  return score.contrast === 0 && !leavesColumnBlank(grid, table, block) && !contradicts(grid, table, row);
}

/** So many rows of the table are searched for the values of a row that may go on with it. */
const rowsSearched = 1000;

/** Whether a cell of a row stands in the same column of the table already, as names and answers do, and headers do not. */
function repeatsValue(grid: RawGrid, table: OpenTable, row: number): boolean {
  const first = table.header.rows[table.header.rows.length - 1]! + 1;
  const end = Math.min(first + rowsSearched, table.to);
  return grid.columns.slice(table.first, table.end).some((column) => {
    const code = column.codeAt(row);
    if (code <= 0) return false;
    for (let above = first; above < end; above += 1) if (column.codeAt(above) === code) return true;
    return false;
  });
}

/** Whether a block of several rows leaves a column blank in all of them that the first rows of the table all fill. */
function leavesColumnBlank(grid: RawGrid, table: OpenTable, block: RowBlock): boolean {
  if (block.to - block.from < 2) return false;
  const first = table.header.rows[table.header.rows.length - 1]! + 1;
  const rows = { from: first, to: Math.min(first + rowsJudged, table.to) };
  return grid.columns
    .slice(table.first, table.end)
    .some(
      (column) => rowsOf(rows).every((row) => column.codeAt(row) !== 0) && !holdsAnythingIn(column, block),
    );
}

function holdsAnythingIn(column: RawColumn, { from, to }: RowBlock): boolean {
  for (let row = from; row < to; row += 1) if (column.codeAt(row) !== 0) return true;
  return false;
}

/** Whether a row has texts where the table has figures. */
function contradicts(grid: RawGrid, table: OpenTable, row: number): boolean {
  const lastHeader = table.header.rows[table.header.rows.length - 1]!;
  for (let column = table.first; column < table.end; column += 1) {
    const raw = grid.columns[column]!;
    const above = cellKind(raw.valueAt(Math.min(lastHeader + 1, grid.rowCount - 1)));
    if (above === 'number' && cellKind(raw.valueAt(row)) === 'text') return true;
  }
  return false;
}
