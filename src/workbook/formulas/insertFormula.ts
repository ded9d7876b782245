import { Problem } from '../../engine/problem';
import { runInExcel } from '../runInExcel';

/** Where a formula goes, 0-based, and how many rows its result will take. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly resultRows: number;
}

/**
 * Writes a formula into a cell, if its result has room: nothing is ever written over.
 * Raises a Problem `formulaBlocked` (facts: address) when a cell it would fill is not empty.
 */
export async function insertFormula(place: FormulaPlace, formula: string): Promise<void> {
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const room = sheet.getRangeByIndexes(place.row, place.column, Math.max(place.resultRows, 1), 1);
    const taken = room.getUsedRangeOrNullObject(true);
    taken.load('address');
    await context.sync();
    if (!taken.isNullObject) throw new Problem('formulaBlocked', { address: taken.address });
    const cell = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
    cell.formulas = [[formula]];
    cell.select();
    await context.sync();
  });
}
