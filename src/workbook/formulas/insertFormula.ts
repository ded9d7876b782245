import { Problem } from '../../engine/problem';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../report/layout/sheetLimits';
import { readInParts } from '../read/readInParts';
import { runInExcel } from '../runInExcel';

/** Where a formula goes, 0-based, and how many cells its result will take. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly resultRows: number;
  /** 1 by default. */
  readonly resultColumns?: number;
  /** In how many rows the formula stands itself, one below the other, as in the column of a table; 1 by default. */
  readonly copies?: number;
}

/**
 * Writes a formula into a cell, if its result has room: nothing is ever written over.
 * Raises a Problem `formulaBlocked` (facts: address) when a cell it would fill is not empty, `formulaInTable`
 * (facts: table) when more than one cell would be filled inside a table, `formulaOffSheet` (facts: rows) when the
 * sheet ends before the result does.
 *
 * Empty merged cells are not looked for: asking for them empties the undo list of Excel on the desktop (office-js issue
 * 5918). A result that meets them shows #SPILL!, and Excel says why.
 */
export async function insertFormula(place: FormulaPlace, formula: string): Promise<void> {
  const copies = place.copies ?? 1;
  const rows = Math.max(place.resultRows, copies);
  const columns = Math.max(place.resultColumns ?? 1, 1);
  if (place.row + rows > MAXIMUM_ROWS || place.column + columns > MAXIMUM_COLUMNS) {
    throw new Problem('formulaOffSheet', { rows });
  }
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const room = sheet.getRangeByIndexes(place.row, place.column, rows, columns);
    const tables = room.getTables(false);
    tables.load('items/name');
    // Formatted cells count as used, so that formulas which show nothing are among them too.
    const used = room.getIntersectionOrNullObject(sheet.getUsedRange(false));
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const address = used.isNullObject ? undefined : await firstTaken(context, used);
    if (address !== undefined) throw new Problem('formulaBlocked', { address });
    const table = tables.items[0]?.name;
    if ((rows > copies || columns > 1) && table !== undefined) throw new Problem('formulaInTable', { table });
    const cells = sheet.getRangeByIndexes(place.row, place.column, copies, 1);
    cells.formulas = Array.from({ length: copies }, () => [formula]);
    cells.select();
    await context.sync();
  });
}

/**
 * Address of a cell that holds something: a value, also as a part of a spilled result, or a formula that shows nothing.
 */
async function firstTaken(context: Excel.RequestContext, used: Excel.Range): Promise<string | undefined> {
  for (const property of ['values', 'formulas'] as const) {
    for await (const { firstRow, rows } of readInParts(context, [used], property)) {
      const row = rows.findIndex((cells) => cells.some((content) => content !== ''));
      if (row < 0) continue;
      const column = rows[row]!.findIndex((content) => content !== '');
      const cell = used.getCell(firstRow + row, column);
      cell.load('address');
      await context.sync();
      return cell.address;
    }
  }
  return undefined;
}
