import type { Block } from '../../report/plan';
import { cellGrids, type CellGrid } from './cellGrids';
import { rangeOf } from './rangeOf';
import type { RequestBudget } from './RequestBudget';

const SAMPLE_ROWS = 200;
/** Larger ranges are cut by office.js into ranges of so many cells, each with three paths of its own. */
const CELLS_OF_RANGE = 1500;
/** Rows gathered before their size is known. */
const FIRST_ROWS = 1000;

/** Queues what the cells of a sheet hold: all that a report says. Their looks come later. */
export async function writeContents(
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
  budget: RequestBudget,
): Promise<void> {
  for (const grid of cellGrids(blocks)) await writeGrid(sheet, grid, budget);
}

async function writeGrid(sheet: Excel.Worksheet, grid: CellGrid, budget: RequestBudget): Promise<void> {
  const { area } = grid;
  let rowsAtOnce = FIRST_ROWS;
  for (let first = 0; first < area.rows;) {
    const count = Math.min(rowsAtOnce, area.rows - first);
    const rows = grid.rowsFrom(first, count);
    await budget.reserve(rows, 2 + count / 100);
    const rowsOfRange = Math.max(1, Math.floor(CELLS_OF_RANGE / area.columns));
    for (let from = 0; from < count; from += rowsOfRange) {
      const part = rows.slice(from, from + rowsOfRange);
      rangeOf(sheet, { ...area, row: area.row + first + from, rows: part.length }).values = part;
    }
    rowsAtOnce = budget.rowsLike(rows.slice(0, SAMPLE_ROWS));
    first += count;
  }
}
