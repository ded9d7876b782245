import { Problem } from '../../engine/problem';
import { parseAddress } from '../parseAddress';
import { runInExcel } from '../runInExcel';

/** A rectangle of cells on a sheet, 0-based, with its values. */
export interface SelectedCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: unknown[][];
}

/** More cells than this are not needed to build a formula or show its first results. */
const MAXIMUM_CELLS = 200_000;

/**
 * The selected cells that hold something, so that a whole column means its filled part.
 * Raises a Problem `formulaUnreadable` where nothing usable is selected.
 */
export async function readSelectedCells(): Promise<SelectedCells> {
  return runInExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true);
    used.load('address,rowCount,columnCount');
    const { worksheet } = selected;
    worksheet.load('name');
    await context.sync();
    if (used.isNullObject || used.rowCount * used.columnCount > MAXIMUM_CELLS) {
      throw new Problem('formulaUnreadable');
    }
    used.load('values');
    await context.sync();
    const { row, column, rows, columns } = parseAddress(used.address);
    return { sheet: worksheet.name, row, column, rows, columns, values: used.values };
  });
}

/** The text of the first selected cell and where it is. */
export async function readSelectedText(): Promise<string> {
  return runInExcel(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load('values');
    await context.sync();
    return String(cell.values[0]?.[0] ?? '');
  });
}
