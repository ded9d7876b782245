import { Problem } from '../../engine/problem';
import { runInExcel } from '../runInExcel';

/** Where a formula goes, 0-based, and how many cells its result will take. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly resultRows: number;
  /** 1 by default. */
  readonly resultColumns?: number;
}

/** Cells are looked through in parts of this many, so that an answer stays within Excel's limit. */
const CELLS_AT_ONCE = 50_000;
const MAXIMUM_ROWS = 1_048_576;
const MAXIMUM_COLUMNS = 16_384;

/**
 * Writes a formula into a cell, if its result has room: nothing is ever written over, and no formula is written that
 * could only show #SPILL!.
 * Raises a Problem `formulaBlocked` (facts: address) when a cell it would fill is not empty or merged, `formulaInTable`
 * (facts: table) when more than one cell would be filled inside a table, `formulaOffSheet` (facts: rows) when the
 * sheet ends before the result does.
 */
export async function insertFormula(place: FormulaPlace, formula: string): Promise<void> {
  const rows = Math.max(place.resultRows, 1);
  const columns = Math.max(place.resultColumns ?? 1, 1);
  if (place.row + rows > MAXIMUM_ROWS || place.column + columns > MAXIMUM_COLUMNS) {
    throw new Problem('formulaOffSheet', { rows });
  }
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const room = sheet.getRangeByIndexes(place.row, place.column, rows, columns);
    const merged = room.getMergedAreasOrNullObject();
    merged.load('address');
    const tables = room.getTables(false);
    tables.load('items/name');
    await context.sync();
    const address = await firstTaken(context, room, rows, columns);
    if (address !== undefined) throw new Problem('formulaBlocked', { address });
    const spills = rows > 1 || columns > 1;
    if (spills && !merged.isNullObject) throw new Problem('formulaBlocked', { address: merged.address });
    const table = tables.items[0]?.name;
    if (spills && table !== undefined) throw new Problem('formulaInTable', { table });
    const cell = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
    cell.formulas = [[formula]];
    cell.select();
    await context.sync();
  });
}

/** Address of the first cell that holds something: a value, a part of a spilled result, or a formula that shows nothing. */
async function firstTaken(
  context: Excel.RequestContext,
  room: Excel.Range,
  rows: number,
  columns: number,
): Promise<string | undefined> {
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  for (let first = 0; first < rows; first += rowsAtOnce) {
    const part = room.getCell(first, 0).getResizedRange(Math.min(rowsAtOnce, rows - first) - 1, columns - 1);
    part.load('values,formulas');
    await context.sync();
    const { values, formulas } = part as { values: unknown[][]; formulas: unknown[][] };
    for (let row = 0; row < values.length; row++) {
      const column = values[row]!.findIndex((value, index) => value !== '' || formulas[row]![index] !== '');
      if (column < 0) continue;
      const cell = part.getCell(row, column);
      cell.load('address');
      await context.sync();
      return cell.address;
    }
  }
  return undefined;
}
