import type { Block, CellContent, CellsBlock, TableBlock, TableColumn } from '../../report/plan';
import { rowsPerRequest } from '../read/planReadChunks';
import { asCellText } from './asCellText';
import { asCellValue } from './asCellValue';
import type { RequestBudget } from './RequestBudget';

const SAMPLE_ROWS = 200;
/** Rows gathered before their size is known. */
const FIRST_ROWS = 1000;

/** Queues what the cells of a sheet hold: all that a report says. Their looks come later. */
export async function writeContents(
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
  budget: RequestBudget,
): Promise<void> {
  for (const block of blocks) {
    if (block.kind === 'cells') await writeCells(sheet, block, budget);
    else if (block.kind === 'table') await writeTable(sheet, block, budget);
  }
}

async function writeCells(sheet: Excel.Worksheet, block: CellsBlock, budget: RequestBudget): Promise<void> {
  const values = block.values.map((row) => row.map(asCellValue));
  if (values.length === 0 || values[0]?.length === 0) return;
  await budget.reserve(values);
  sheet.getRangeByIndexes(block.row, block.column, values.length, values[0]!.length).values = values;
}

async function writeTable(sheet: Excel.Worksheet, block: TableBlock, budget: RequestBudget): Promise<void> {
  const headers = [block.columns.map((column) => asCellText(column.header))];
  await budget.reserve(headers);
  sheet.getRangeByIndexes(block.row, block.column, 1, block.columns.length).values = headers;
  if (block.rowCount === 0) {
    sheet.getRangeByIndexes(block.row + 1, block.column, 1, 1).values = [[block.emptyText]];
    return;
  }
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
