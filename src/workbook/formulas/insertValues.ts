import { Problem } from '../../engine/problem';
import { asCellValue } from '../paint/asCellValue';
import { runInExcel } from '../runInExcel';
import { findRoom } from './findRoom';

/**
 * Writes values into free cells, the first of them at a place: nothing is ever written over. A text
 * stays the text that it is.
 * Raises a Problem as `findRoom` does, and `formulaInTable` (facts: table) inside a table.
 */
export async function insertValues(
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  values: readonly (readonly (string | number)[])[],
): Promise<void> {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  await runInExcel(async (context) => {
    const { sheet, table } = await findRoom(context, { ...place, rows, columns });
    if (table !== undefined) throw new Problem('formulaInTable', { table });
    const cells = sheet.getRangeByIndexes(place.row, place.column, rows, columns);
    cells.values = values.map((row) => row.map(asCellValue));
    cells.select();
    await context.sync();
  });
}
