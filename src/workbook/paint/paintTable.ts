import type { CellContent, TableBlock, TableColumn } from '../../report/plan';
import { asCellText } from './asCellText';
import { asCellValue } from './asCellValue';
import { applyStyle } from './cellStyles';
import { decorate } from './decorate';
import { linkCell, type LinkResolver } from './linkCell';
import { capitalised } from './paintCells';
import type { RequestBudget } from './RequestBudget';
import { rowsPerRequest } from '../read/planReadChunks';

const TABLE_STYLE = 'TableStyleLight1';
/** Each link is a request of its own inside the batch; beyond this many, a list is searched, not clicked. */
const MAXIMUM_LINKS_PER_COLUMN = 200;
const SAMPLE_ROWS = 200;
/** Rows gathered before their size is known. */
const FIRST_ROWS = 1000;

/** Paints a list as a native Excel table, body first: creating the table last is many times faster. */
export async function paintTable(
  sheet: Excel.Worksheet,
  block: TableBlock,
  tableName: string,
  budget: RequestBudget,
  resolve: LinkResolver,
): Promise<void> {
  const headers = [block.columns.map((column) => asCellText(column.header))];
  await budget.reserve(headers, 10 + block.columns.length * 4);
  const header = sheet.getRangeByIndexes(block.row, block.column, 1, block.columns.length);
  header.values = headers;
  if (block.rowCount === 0) {
    applyStyle(header, 'columnHeader');
    const note = sheet.getRangeByIndexes(block.row + 1, block.column, 1, 1);
    note.values = [[block.emptyText]];
    applyStyle(note, 'note');
    return;
  }
  formatColumns(sheet, block);
  await writeBody(sheet, block, budget);
  await budget.reserve([], 30 + block.columns.length * 4);
  const area = sheet.getRangeByIndexes(block.row, block.column, block.rowCount + 1, block.columns.length);
  const table = sheet.tables.add(area, true);
  table.name = tableName;
  table.style = TABLE_STYLE;
  // The band of a long list is a help; the look of the header is ours, the same on every sheet.
  applyStyle(header, 'columnHeader');
  header.format.wrapText = true;
  header.format.verticalAlignment = 'Center';
  alignHeaders(header, block);
  const wraps = block.columns.some((column) => column.wrap === true);
  (wraps ? area : header).format.autofitRows();
  await paintLinks(sheet, block, budget, resolve);
}

function formatColumns(sheet: Excel.Worksheet, block: TableBlock): void {
  block.columns.forEach((column, index) => {
    const body = sheet.getRangeByIndexes(block.row + 1, block.column + index, block.rowCount, 1);
    if (column.numberFormat !== undefined) body.numberFormat = [[column.numberFormat]];
    if (column.alignment !== undefined) body.format.horizontalAlignment = capitalised(column.alignment);
    if (touchesNumbers(block, index)) indent(body);
    if (column.wrap === true) body.format.wrapText = true;
    body.format.verticalAlignment = 'Top';
    if (column.decoration !== undefined) decorate(body, column.decoration);
  });
}

/** Whether a column of texts begins where the figures of the one before it end: the two would read as one. */
function touchesNumbers({ columns }: TableBlock, index: number): boolean {
  const before = columns[index - 1];
  const { alignment = 'left', numberFormat } = columns[index]!;
  const followsFigures = before?.numberFormat !== undefined && (before.alignment ?? 'right') === 'right';
  return followsFigures && numberFormat === undefined && alignment === 'left';
}

/** Excel indents only what is aligned to a side. */
function indent(range: Excel.Range): void {
  range.format.horizontalAlignment = 'Left';
  range.format.indentLevel = 1;
}

/** A header stands over its figures: numbers are right-aligned by Excel, so their headers are too. */
function alignHeaders(header: Excel.Range, block: TableBlock): void {
  block.columns.forEach((column, index) => {
    const alignment = column.alignment ?? (column.numberFormat === undefined ? undefined : 'right');
    if (alignment !== undefined) header.getCell(0, index).format.horizontalAlignment = capitalised(alignment);
    if (touchesNumbers(block, index)) indent(header.getCell(0, index));
  });
}

async function writeBody(sheet: Excel.Worksheet, block: TableBlock, budget: RequestBudget): Promise<void> {
  let rowsAtOnce = FIRST_ROWS;
  for (let first = 0; first < block.rowCount;) {
    const count = Math.min(rowsAtOnce, block.rowCount - first);
    const rows = bodyRows(block.columns, first, count);
    await budget.reserve(rows, 2 + count / 100);
    sheet.getRangeByIndexes(block.row + 1 + first, block.column, count, block.columns.length).values = rows;
    // Half of a full request, because the client adds paths of its own to each block of cells.
    rowsAtOnce = Math.ceil(rowsPerRequest(rows.slice(0, SAMPLE_ROWS), block.columns.length) / 2);
    first += count;
  }
}

function bodyRows(columns: readonly TableColumn[], first: number, count: number): CellContent[][] {
  const rows: CellContent[][] = [];
  for (let row = first; row < first + count; row += 1) {
    rows.push(columns.map((column) => asCellValue(column.values[row])));
  }
  return rows;
}

async function paintLinks(
  sheet: Excel.Worksheet,
  block: TableBlock,
  budget: RequestBudget,
  resolve: LinkResolver,
): Promise<void> {
  for (const [index, column] of block.columns.entries()) {
    let painted = 0;
    for (const [row, link] of column.links ?? []) {
      if (painted === MAXIMUM_LINKS_PER_COLUMN) break;
      await budget.reserve([], 3);
      const cell = sheet.getRangeByIndexes(block.row + 1 + row, block.column + index, 1, 1);
      linkCell(cell, link, resolve);
      painted += 1;
    }
  }
}
