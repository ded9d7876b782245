import type { JudgedCell } from '../../engine/judgement/mergeJudgements';
import type { JudgementPart } from '../../engine/judgement/Judgement';
import { foldText } from '../../engine/table/categories/foldText';
import { isErrorText } from '../../engine/table/vocabulary/missingTexts';
import { textsOf, type JudgedList } from '../../report/judgement/judgedLists';
import type { WrittenSheet } from '../ownedSheets';
import { readInParts, type KnownRange } from '../read/readInParts';
import { findJudgedColumns, type FoundColumn, type FoundColumns } from './findJudgedColumns';
import { parseJudgedCell } from './parseJudgedCell';

/** Rows in which the header of a list is looked for first: it is further down only where somebody put rows above it. */
const FIRST_ROWS = 24;

/** A cell that a person may have filled in, and where it stands. */
export interface PlacedCell extends JudgedCell {
  readonly sheet: WrittenSheet;
  readonly row: number;
  readonly column: number;
  /** As Excel gives it, a formula as it was written. */
  readonly content: unknown;
  readonly isFormula: boolean;
}

/** What people have filled in on one sheet. */
export interface ReadSheet {
  readonly sheet: WrittenSheet;
  readonly cells: readonly PlacedCell[];
  /** Addresses of cells that hold an error: they say nothing. */
  readonly errors: readonly PlacedCell[];
  /** Of the columns that are not there any more. */
  readonly missing: readonly JudgementPart[];
  /** Filled cells in rows that tell nobody: their notes are all that is left of them. */
  readonly unattributed: number;
}

interface Header extends FoundColumns {
  /** 0-based on the sheet. */
  readonly row: number;
}

/** A sheet, and the list to look for on it. */
export interface JudgedPlace {
  readonly sheet: WrittenSheet;
  readonly list: JudgedList;
}
interface Search extends JudgedPlace {
  readonly used: Excel.Range;
}

/**
 * Reads the columns that people fill in, by the names in their rows: sorted, filtered or moved, with rows or columns between.
 * Sheets on which no list is found are left out. Only these columns are read, but for the first rows.
 */
export async function readJudgedCells(
  context: Excel.RequestContext,
  places: readonly JudgedPlace[],
  isFrom1904: boolean,
): Promise<readonly ReadSheet[]> {
  const there = await findCells(context, places);
  const headers = await findHeaders(context, there);
  const columns = there.flatMap((search, place) => {
    const header = headers[place];
    return header === undefined ? [] : wantedColumns(search, header);
  });
  const contents = columns.map((): unknown[] => []);
  const ranges = columns.map(({ range }) => range);
  for await (const { range, rows } of readInParts(context, ranges, 'formulas')) {
    for (const [content] of rows) contents[range]?.push(content);
  }
  const read = there.flatMap((search, place): Reading[] => {
    const header = headers[place];
    if (header === undefined) return [];
    const at = new Map(
      columns.flatMap((one, index) => (one.search === search ? [[one.column, contents[index] ?? []]] : [])),
    );
    return [readSheet(search, header, at, isFrom1904)];
  });
  await readFormulas(context, read, isFrom1904);
  return read;
}

async function findCells(
  context: Excel.RequestContext,
  places: readonly JudgedPlace[],
): Promise<readonly Search[]> {
  const searches = places.map((place): Search => {
    const used = context.workbook.worksheets.getItem(place.sheet.id).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { ...place, used };
  });
  await context.sync();
  return searches.filter(({ used }) => !used.isNullObject);
}

async function findHeaders(
  context: Excel.RequestContext,
  searches: readonly Search[],
): Promise<readonly (Header | undefined)[]> {
  const headers: (Header | undefined)[] = searches.map(() => undefined);
  // First rows of all together; more only where these hold no header.
  for (const most of [FIRST_ROWS, Infinity]) {
    const left = searches.flatMap((search, place) => {
      const { rowCount } = search.used;
      const isDone = headers[place] !== undefined || (most === Infinity && rowCount <= FIRST_ROWS);
      return isDone ? [] : [{ ...search, place }];
    });
    const ranges = left.map(({ used }) =>
      partOf(used, 0, Math.min(most, used.rowCount), 0, used.columnCount),
    );
    for await (const { range, firstRow, rows } of readInParts(context, ranges, 'formulas')) {
      const { place, list, used } = left[range]!;
      rows.forEach((contents, index) => {
        if (headers[place] !== undefined) return;
        const found = findJudgedColumns(contents, list);
        if (found !== undefined) headers[place] = { ...found, row: used.rowIndex + firstRow + index };
      });
    }
  }
  return headers;
}

/** Names, what tells whom a row is about, and what people fill in, below the header. */
function wantedColumns(search: Search, { row, columns }: Header) {
  const { used } = search;
  const from = row + 1 - used.rowIndex;
  const rows = used.rowCount - from;
  const places = columns.flatMap(({ column, name, about }) => [
    column,
    name,
    ...about.flatMap((one) => (typeof one === 'string' ? [] : [one.column])),
  ]);
  if (rows <= 0) return [];
  return [...new Set(places)].map((column) => ({
    search,
    column,
    range: partOf(used, from, rows, column, 1),
  }));
}

/** Some rows and columns of a range, known without another request. */
function partOf(used: Excel.Range, row: number, rows: number, column: number, columns: number): KnownRange {
  return {
    rowIndex: used.rowIndex + row,
    rowCount: rows,
    columnCount: columns,
    getCell: (down, right) => used.getCell(row + down, column + right),
  };
}

interface Reading extends ReadSheet {
  readonly cells: PlacedCell[];
  readonly errors: PlacedCell[];
  readonly formulas: readonly {
    readonly cell: PlacedCell;
    readonly found: FoundColumn;
    readonly range: Excel.Range;
  }[];
}

function readSheet(
  { sheet, used }: Search,
  { row, columns, missing }: Header,
  contents: ReadonlyMap<number, readonly unknown[]>,
  isFrom1904: boolean,
): Reading {
  const cells: PlacedCell[] = [];
  const errors: PlacedCell[] = [];
  const formulas: Reading['formulas'][number][] = [];
  let unattributed = 0;
  const count = Math.max(0, ...[...contents.values()].map(({ length }) => length));
  for (let down = 0; down < count; down += 1) {
    const textAt = (column: number) => String(contents.get(column)?.[down] ?? '');
    for (const found of columns) {
      const content = contents.get(found.column)?.[down] ?? '';
      const name = textAt(found.name);
      const about = aboutOf(found, textAt);
      if (name === '' || about === undefined) {
        if (content !== '') unattributed += 1;
        continue;
      }
      const { part } = found.judged;
      const at = { row: row + 1 + down, column: used.columnIndex + found.column };
      const isFormula = typeof content === 'string' && content.startsWith('=');
      const value = isFormula ? undefined : parseJudgedCell(content, found.judged, isFrom1904);
      const cell: PlacedCell = { sheet, about, name, part, value, ...at, content, isFormula };
      if (isFormula) {
        const range = used.getCell(at.row - used.rowIndex, found.column);
        formulas.push({ cell, found, range });
      } else if (typeof content === 'string' && isErrorText(content)) errors.push(cell);
      else cells.push(cell);
    }
  }
  return { sheet, cells: withoutGuesses(cells, columns, used), errors, missing, unattributed, formulas };
}

/** A column that was taken for one of ours by its place holds something; a blank one of somebody else takes nothing away. */
function withoutGuesses(
  cells: readonly PlacedCell[],
  columns: readonly FoundColumn[],
  used: Excel.Range,
): PlacedCell[] {
  const guessed = new Set(
    columns.flatMap(({ isRenamed, column }) => (isRenamed ? [used.columnIndex + column] : [])),
  );
  return cells.filter(({ column, value }) => !guessed.has(column) || value !== undefined);
}

function aboutOf({ about }: FoundColumn, textAt: (column: number) => string): string | undefined {
  const parts = about.map((one) => {
    if (typeof one === 'string') return one;
    const text = foldText(textAt(one.column));
    return Object.entries(one.words).find(([, words]) =>
      textsOf(words).some((word) => foldText(word) === text),
    )?.[0];
  });
  return parts.includes(undefined) ? undefined : parts.join('/');
}

/** What formulas give: the value is what a person sees, and what is kept. */
async function readFormulas(
  context: Excel.RequestContext,
  read: readonly Reading[],
  isFrom1904: boolean,
): Promise<void> {
  const formulas = read.flatMap((reading) => reading.formulas.map((formula) => ({ ...formula, reading })));
  if (formulas.length === 0) return;
  for (const { range } of formulas) range.load('values');
  await context.sync();
  for (const { cell, found, range, reading } of formulas) {
    const shown: unknown = range.values[0]?.[0];
    const isError = typeof shown === 'string' && isErrorText(shown);
    if (isError) reading.errors.push(cell);
    else reading.cells.push({ ...cell, value: parseJudgedCell(shown, found.judged, isFrom1904) });
  }
}
