import type { Notice } from '../problem';
import type { AnalysisInput } from './AnalysisInput';
import { describeRegion } from './find/describeRegion';
import { findHeader, type Header } from './find/findHeader';
import { joinHeaderRows } from './find/joinHeaderRows';
import { countAliasHits, scoreHeaderRow } from './find/scoreHeaderRow';
import { type RowBlock, splitIntoBlocks, splitIntoColumnRuns } from './find/splitIntoBlocks';
import { cellKind } from './grid/cellKind';
import { guessAnalysis } from './guessAnalysis';
import { normalizeHeader } from './headers/normalizeHeader';
import type { RawColumn, RawGrid, TableRegion } from './types';

/** A table as it is being put together from blocks of rows. */
interface Draft {
  readonly first: number;
  readonly end: number;
  readonly header: Header;
  readonly from: number;
  to: number;
  /** Rows of text above the table that belong to it: a title, a date. */
  readonly titleRows: readonly number[];
  /** Rows after the table that look like no record of it. */
  readonly strayRows: number[];
}

/**
 * Finds the tables on a grid, best first: those an analysis understands before others, larger before smaller.
 *
 * A table is a header and the rows below it. Blank rows and titles may stand above, blank rows inside, totals and
 * notes below; two tables may stand below or beside each other; a blank column inside does not end a table whose
 * rows go on. What is left out is said in the notices of the region. An Excel table is taken as it is, with its
 * first row as header. No table: an empty list.
 *
 * @example findTables(grid, [conversionInput])[0]?.headers // ['客户简称', '子产品名称', '是否调用']
 */
export function findTables(grid: RawGrid, inputs: readonly AnalysisInput[]): readonly TableRegion[] {
  const drafts = grid.origin.table === undefined ? draftTables(grid, inputs) : draftExcelTable(grid, inputs);
  const regions = drafts.map((draft) => describeRegion(grid, draft));
  if (regions.length > 1) {
    const others: Notice = {
      code: 'otherTables',
      severity: 'information',
      facts: { count: regions.length - 1 },
      cells: [],
    };
    regions.forEach((region, index) => {
      regions[index] = { ...region, notices: [...region.notices, others] };
    });
  }
  return regions.sort(
    (a, b) => quality(b, inputs) - quality(a, inputs) || size(b) - size(a) || a.firstDataRow - b.firstDataRow,
  );
}

function draftExcelTable(grid: RawGrid, inputs: readonly AnalysisInput[]): Draft[] {
  const end = grid.columns.length;
  if (grid.rowCount === 0 || end === 0) return [];
  const headers = joinHeaderRows(grid, [0], 0, end);
  const header = { rows: [0], headers, doubtful: false, aliasHits: countAliasHits(headers, inputs) };
  return [{ first: 0, end, header, from: 0, to: grid.rowCount, titleRows: [], strayRows: [] }];
}

function draftTables(grid: RawGrid, inputs: readonly AnalysisInput[]): Draft[] {
  const drafts: Draft[] = [];
  let titleRows: number[] = [];
  for (const block of splitIntoBlocks(grid)) {
    const open = drafts[drafts.length - 1];
    if (open !== undefined && continues(grid, open, block, inputs)) {
      open.to = block.to;
      continue;
    }
    const runs = splitIntoColumnRuns(grid, block);
    const isText = block.to - block.from <= 3 && runs.every(([first, end]) => end - first === 1);
    if (isText) {
      // A line of text between two blocks is the title of what follows; at the end of the sheet it is a note.
      titleRows.push(...rowsOf(block));
      continue;
    }
    const begun = draftBlock(grid, block, runs, titleRows, inputs);
    if (begun.length > 0) titleRows = [];
    drafts.push(...begun);
  }
  drafts[drafts.length - 1]?.strayRows.push(...titleRows);
  return drafts;
}

/** The tables in one block of rows: one for each run of columns, or one for all when a blank column is inside it. */
function draftBlock(
  grid: RawGrid,
  block: RowBlock,
  runs: readonly (readonly [number, number])[],
  titleRows: readonly number[],
  inputs: readonly AnalysisInput[],
): Draft[] {
  const [firstRun] = runs;
  const lastRun = runs[runs.length - 1];
  if (firstRun === undefined || lastRun === undefined) return [];
  const groups =
    runs.length > 1 && isOneTable(grid, block, runs, inputs) ? [[firstRun[0], lastRun[1]] as const] : runs;
  const drafts: Draft[] = [];
  for (const [first, end] of groups) {
    const header = findHeader(grid, block, first, end, inputs);
    if (header === undefined) continue;
    const top = header.rows[0]!;
    const above = rowsOf({ from: block.from, to: top }).filter((row) => holdsAnything(grid, row, first, end));
    drafts.push({
      first,
      end,
      header,
      from: top,
      to: block.to,
      titleRows: [...titleRows, ...above],
      strayRows: [],
    });
  }
  return drafts;
}

/** Runs of columns are one table when their headers stand in the same row, differ, and their rows end together. */
function isOneTable(
  grid: RawGrid,
  block: RowBlock,
  runs: readonly (readonly [number, number])[],
  inputs: readonly AnalysisInput[],
): boolean {
  const headers = runs.map(([first, end]) => findHeader(grid, block, first, end, inputs));
  const rows = new Set(headers.map((header) => header?.rows.join()));
  if (rows.size > 1 || headers[0] === undefined) return false;
  const names = headers.flatMap((header) => header?.headers ?? []).map(normalizeHeader);
  if (new Set(names).size < names.length) return false;
  const lastRows = runs.map(([first, end]) => lastFilledRow(grid, block, first, end));
  return new Set(lastRows).size === 1;
}

function lastFilledRow(grid: RawGrid, block: RowBlock, first: number, end: number): number {
  for (let row = block.to - 1; row >= block.from; row -= 1)
    if (holdsAnything(grid, row, first, end)) return row;
  return block.from;
}

/** So many rows of a block are looked at to tell whether it goes on with the table above. */
const rowsJudged = 5;

/** Whether a block after a blank row goes on with the table above: within its columns, and not under a header of its own. */
function continues(grid: RawGrid, table: Draft, block: RowBlock, inputs: readonly AnalysisInput[]): boolean {
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
  // A row of nothing but texts: of names above figures, above fewer columns, or where the table has figures, it is a header.
  return score.contrast === 0 && !leavesColumnBlank(grid, table, block) && !contradicts(grid, table, row);
}

/** So many rows of the table are searched for the values of a row that may go on with it. */
const rowsSearched = 1000;

/** Whether a cell of a row stands in the same column of the table already, as names and answers do, and headers do not. */
function repeatsValue(grid: RawGrid, table: Draft, row: number): boolean {
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
function leavesColumnBlank(grid: RawGrid, table: Draft, block: RowBlock): boolean {
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
function contradicts(grid: RawGrid, table: Draft, row: number): boolean {
  const lastHeader = table.header.rows[table.header.rows.length - 1]!;
  for (let column = table.first; column < table.end; column += 1) {
    const raw = grid.columns[column]!;
    const above = cellKind(raw.valueAt(Math.min(lastHeader + 1, grid.rowCount - 1)));
    if (above === 'number' && cellKind(raw.valueAt(row)) === 'text') return true;
  }
  return false;
}

function holdsAnything(grid: RawGrid, row: number, first: number, end: number): boolean {
  for (let column = first; column < end; column += 1)
    if (grid.columns[column]!.codeAt(row) !== 0) return true;
  return false;
}

function rowsOf(block: RowBlock): number[] {
  return Array.from({ length: block.to - block.from }, (_row, index) => block.from + index);
}

function quality(region: TableRegion, inputs: readonly AnalysisInput[]): number {
  const [guess] = guessAnalysis(region.headers, inputs);
  return guess === undefined ? 0 : guess.matched.length + 1 - 3 * guess.missing.length;
}

function size(region: TableRegion): number {
  return (region.endRow - region.firstDataRow) * (region.endColumn - region.firstColumn);
}
