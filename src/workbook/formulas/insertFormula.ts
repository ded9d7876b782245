import { Problem } from '../../engine/problem';
import { runInExcel } from '../runInExcel';
import { findRoom } from './findRoom';

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
 * Raises a Problem as `findRoom` does, and `formulaInTable` (facts: table) when more cells would be filled inside a table
 * than the formula stands in.
 */
export async function insertFormula(place: FormulaPlace, formula: string): Promise<void> {
  const copies = place.copies ?? 1;
  const rows = Math.max(place.resultRows, copies);
  const columns = Math.max(place.resultColumns ?? 1, 1);
  await runInExcel(async (context) => {
    const { sheet, table } = await findRoom(context, { ...place, rows, columns });
    if ((rows > copies || columns > 1) && table !== undefined) throw new Problem('formulaInTable', { table });
    const cells = sheet.getRangeByIndexes(place.row, place.column, copies, 1);
    cells.formulas = Array.from({ length: copies }, () => [formula]);
    cells.select();
    await context.sync();
  });
}
