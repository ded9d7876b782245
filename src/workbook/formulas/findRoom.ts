import { Problem } from '../../engine/problem';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../report/layout/sheetLimits';
import { readInParts } from '../read/readInParts';

/** Cells that something is to be written into, 0-based. */
export interface Room {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The sheet of cells that are free, and the table that they touch: nothing is ever written over.
 * Raises a Problem `formulaBlocked` (facts: address) when one of them is not empty, `formulaOffSheet` (facts: rows) when
 * the sheet ends before they do.
 *
 * Empty merged cells are not looked for: asking for them empties the undo list of Excel on the desktop (office-js issue
 * 5918). A result that meets them shows #SPILL!, and Excel says why.
 */
export async function findRoom(
  context: Excel.RequestContext,
  { sheet: name, row, column, rows, columns }: Room,
): Promise<{ readonly sheet: Excel.Worksheet; readonly table: string | undefined }> {
  if (row + rows > MAXIMUM_ROWS || column + columns > MAXIMUM_COLUMNS) {
    throw new Problem('formulaOffSheet', { rows });
  }
  const sheet = context.workbook.worksheets.getItem(name);
  const room = sheet.getRangeByIndexes(row, column, rows, columns);
  const tables = room.getTables(false);
  tables.load('items/name');
  // Formatted cells count as used, so that formulas which show nothing are among them too.
  const used = room.getIntersectionOrNullObject(sheet.getUsedRange(false));
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const address = used.isNullObject ? undefined : await firstTaken(context, used);
  if (address !== undefined) throw new Problem('formulaBlocked', { address });
  return { sheet, table: tables.items[0]?.name };
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
