import { Problem } from '../../engine/problem';
import { readInParts } from '../read/readInParts';
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
 * The selected cells, of whole columns the part beside the sheet's filled rows. Blank cells at the ends stay, so that
 * two columns selected over the same rows keep the same rows.
 * Raises a Problem `formulaUnreadable` where nothing usable is selected.
 */
export async function readSelectedCells(): Promise<SelectedCells> {
  return runInExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const { worksheet } = selected;
    worksheet.load('name');
    const used = selected.getIntersectionOrNullObject(worksheet.getUsedRange(true));
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (used.isNullObject || used.rowCount * used.columnCount > MAXIMUM_CELLS) {
      throw new Problem('formulaUnreadable');
    }
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
    const values: unknown[][] = [];
    for await (const part of readInParts(context, [used], 'values')) values.push(...part.rows);
    if (values.every((cells) => cells.every((value) => value === ''))) throw new Problem('formulaUnreadable');
    return { sheet: worksheet.name, row, column, rows, columns, values };
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
