import type { AreaOnSheet, SheetPlan, TableBlock } from '../plan';
import { planPageBreaks } from './planPageBreaks';

/** Points in one character of the standard font, and the cell's own margin: how Excel counts column widths. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_MARGIN_POINTS = 3.75;

/** Of the pages that a report is printed on, in points. */
export const paperMargins = { left: 36, right: 36, top: 24, bottom: 36, footer: 18 } as const;
/** Points within the margins on a sheet lying on its side: across Letter and down A4, the narrower of the two. */
export const PAPER_POINTS = 792 - paperMargins.left - paperMargins.right;
export const PAPER_HEIGHT_POINTS = 595 - paperMargins.top - paperMargins.bottom;
/** Below this scale a list cannot be read well on paper: its letters of 11 points have 8 left. */
const SMALLEST_READABLE = 0.75;
/** A sheet whose columns all stand on one page at this scale, at which 11 points have more than 7 left, is not divided. */
const SMALLEST_UNDIVIDED = 0.66;

/** A list of more rows is searched on the screen: paper gets its first columns, and of its rows the first. */
const longList = 100;
/** A list of no more rows is seldom divided between pages. */
const shortList = 20;
const mostRowsOnPaper = 200;

/** How a sheet is printed. */
export interface Paper {
  /** Pages side by side, so that it can be read. */
  readonly pagesAcross: number;
  /** What is printed; undefined: all of it. */
  readonly area?: AreaOnSheet;
  /** What of a list is not printed. */
  readonly cut?: Cut;
  /** The header of a list that is repeated on each page that the list goes on. */
  readonly titleRow?: number;
  /** Where its pages begin, and the scale that this is true at: Excel passes over breaks where pages are fitted. */
  readonly pages?: { readonly scale: number; readonly breaks: readonly number[] };
}

interface Cut {
  readonly rows: number;
  readonly ofRows: number;
  readonly columns: number;
  readonly ofColumns: number;
}

/**
 * How a sheet is printed: on one page, in pages that divide nothing, on as many side by side as it takes to be read, or,
 * where it ends in a long list, the columns that one page holds and the first 200 rows, or all rows where these are
 * several lists. The columns of a list are declared in the order of their weight, so those that are left out are the
 * least of them.
 */
export function planPaper(plan: SheetPlan): Paper {
  const { columnWidths, onOnePage, inWholePages, printsAllRows, isHidden, blocks } = plan;
  if (onOnePage === true) return { pagesAcross: 1, ...withoutJumps(plan) };
  if (inWholePages === true) return { pagesAcross: 1, pages: wholePages(plan) };
  if (isHidden === true) return { pagesAcross: 1 };
  const tables = blocks.filter((block) => block.kind === 'table');
  const last = lowestOf(tables);
  const title = titleRowOf(plan, tables);
  const ends = blocks.map((block) =>
    block.kind === 'table' ? endOf(block) : block.kind === 'cells' ? block.row + block.values.length : 0,
  );
  if (last === undefined || Math.max(...ends) > endOf(last))
    return { pagesAcross: pagesAcross(plan), ...title };
  const width = Math.max(
    columnWidths.length,
    ...tables.map(({ column, columns }) => column + columns.length),
  );
  const whole = { row: 0, column: 0, rows: endOf(last), columns: width };
  if (last.rowCount <= longList) return { pagesAcross: pagesAcross(plan), area: whole, ...title };
  const columns = Math.min(width, columnsOnPage(columnWidths, 0, PAPER_POINTS / SMALLEST_READABLE));
  const rows = printsAllRows === true ? last.rowCount : Math.min(last.rowCount, mostRowsOnPaper);
  const cut = {
    rows,
    ofRows: last.rowCount,
    columns: Math.min(last.columns.length, columns - last.column),
    ofColumns: last.columns.length,
  };
  const isCut = cut.rows < cut.ofRows || cut.columns < cut.ofColumns;
  return {
    pagesAcross: 1,
    area: { ...whole, rows: whole.rows - last.rowCount + rows, columns },
    ...(isCut ? { cut } : {}),
    ...title,
  };
}

/**
 * The header that the pages repeat: a sheet has one only, and shows it on every page below it. So it is that of the last
 * list that has rows, where this stands alone in them; the header of another one would stand over rows that are not its own.
 */
function titleRowOf({ printTitleRows }: SheetPlan, tables: readonly TableBlock[]): Pick<Paper, 'titleRow'> {
  const filled = tables.filter(({ rowCount }) => rowCount > 0);
  const last = lowestOf(filled);
  if (last === undefined) return {};
  const isAlone = filled.every((table) => table === last || endOf(table) <= last.row);
  const isFrozen = printTitleRows?.first === last.row;
  return isAlone && (isFrozen || last.rowCount > shortList) ? { titleRow: last.row } : {};
}

/** Programs draw columns up to so much wider than they are asked to be: at a fixed scale the last would stand on pages of its own. */
const WIDER_ON_PAPER = 1.06;

/** Whole percentages, as Excel prints, so that all columns stand on one page. */
function wholePages({ columnWidths, blocks }: SheetPlan): NonNullable<Paper['pages']> {
  const width = columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const scale = Math.min(100, Math.floor((100 * PAPER_POINTS) / (width * WIDER_ON_PAPER)));
  return { scale, breaks: planPageBreaks(blocks, (100 * PAPER_HEIGHT_POINTS) / scale) };
}

/** A page of paper leads nowhere: the rows of jumps at its end are for the screen. */
function withoutJumps({ columnWidths, blocks }: SheetPlan): Pick<Paper, 'area'> {
  const last = Math.max(
    0,
    ...blocks.map((block) => {
      if (block.kind === 'chart') return block.place.row + block.place.rows;
      if (block.kind === 'table') return endOf(block);
      return block.kind === 'cells' && block.style !== 'link' ? block.row + block.values.length : 0;
    }),
  );
  return last === 0 ? {} : { area: { row: 0, column: 0, rows: last, columns: columnWidths.length } };
}

/** Width of columns in points. */
export function columnPoints(characters: number): number {
  return characters * POINTS_PER_CHARACTER + COLUMN_MARGIN_POINTS;
}

/** Columns are not divided between pages, and those that are repeated stand on each. */
function pagesAcross({ columnWidths, printTitleColumns }: SheetPlan): number {
  if (columnsOnPage(columnWidths, 0, PAPER_POINTS / SMALLEST_UNDIVIDED) === columnWidths.length) return 1;
  const room = PAPER_POINTS / SMALLEST_READABLE;
  const repeated = columnWidths
    .slice(0, printTitleColumns === undefined ? 0 : printTitleColumns.last + 1)
    .reduce((sum, characters) => sum + columnPoints(characters), 0);
  let pages = 0;
  for (let first = 0; first < columnWidths.length; pages += 1) {
    first += columnsOnPage(columnWidths, first, pages === 0 ? room : room - repeated);
  }
  return Math.max(1, pages);
}

/** How many columns from the first on a page has room for, at least one. */
function columnsOnPage(columnWidths: readonly number[], first: number, room: number): number {
  let used = 0;
  let columns = 0;
  for (const characters of columnWidths.slice(first)) {
    used += columnPoints(characters);
    if (columns > 0 && used > room) break;
    columns += 1;
  }
  return columns;
}

function lowestOf(tables: readonly TableBlock[]): TableBlock | undefined {
  return tables.reduce<TableBlock | undefined>(
    (lowest, table) => (lowest === undefined || endOf(table) > endOf(lowest) ? table : lowest),
    undefined,
  );
}

/** The first row below a table; one without rows says so in a row. */
function endOf({ row, rowCount }: TableBlock): number {
  return row + 1 + Math.max(rowCount, 1);
}
