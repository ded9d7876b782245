import type { Notice } from '../problem';
import type { AnalysisInput } from './AnalysisInput';
import { continuesTable } from './find/continuesTable';
import { describeRegion } from './find/describeRegion';
import { findHeader, type Header } from './find/findHeader';
import { joinHeaderRows } from './find/joinHeaderRows';
import { countAliasHits } from './find/scoreHeaderRow';
import { type RowBlock, rowsOf, splitIntoBlocks, splitIntoColumnRuns } from './find/splitIntoBlocks';
import { guessAnalysis } from './guessAnalysis';
import { normalizeHeader } from './headers/normalizeHeader';
import type { RawGrid, TableRegion } from './types';

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
    if (open !== undefined && continuesTable(grid, open, block, inputs)) {
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

function holdsAnything(grid: RawGrid, row: number, first: number, end: number): boolean {
  for (let column = first; column < end; column += 1)
    if (grid.columns[column]!.codeAt(row) !== 0) return true;
  return false;
}

function quality(region: TableRegion, inputs: readonly AnalysisInput[]): number {
  const [guess] = guessAnalysis(region.headers, inputs);
  return guess === undefined ? 0 : guess.matched.length + 1 - 3 * guess.missing.length;
}

function size(region: TableRegion): number {
  return (region.endRow - region.firstDataRow) * (region.endColumn - region.firstColumn);
}
