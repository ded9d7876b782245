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
  /** What stands directly above each column; '' where nothing does. */
  readonly headers: readonly string[];
  /** The table of which these are all rows, and its columns among them. */
  readonly table?: { readonly name: string; readonly columns: readonly string[] };
}

/** More cells than this are not needed to build a formula or show its first results. */
const MAXIMUM_CELLS = 200_000;

/**
 * The selected cells, of whole columns the part beside the sheet's filled rows. Blank cells at the ends stay, so that
 * two columns selected over the same rows keep the same rows.
 * Raises a Problem `formulaUnreadable` where nothing usable is selected, `noCellsSelected` where no cells are.
 */
export async function readSelectedCells(): Promise<SelectedCells> {
  return runInExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const { worksheet } = selected;
    worksheet.load('name');
    const used = selected.getIntersectionOrNullObject(worksheet.getUsedRange(true));
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const tables = selected.getTables(false);
    tables.load('items/name');
    await context.sync();
    if (used.isNullObject || used.rowCount * used.columnCount > MAXIMUM_CELLS) {
      throw new Problem('formulaUnreadable');
    }
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
    const values: unknown[][] = [];
    for await (const part of readInParts(context, [used], 'values')) values.push(...part.rows);
    if (values.every((cells) => cells.every((value) => value === ''))) throw new Problem('formulaUnreadable');
    const place = { sheet: worksheet.name, row, column, rows, columns };
    const headers = await readHeaders(context, worksheet, place);
    const tableName = tables.items[0]?.name;
    const table = tableName === undefined ? undefined : await wholeColumns(context, tableName, place);
    return { ...place, values, headers, ...(table && { table }) };
  });
}

type Place = Omit<SelectedCells, 'values' | 'headers' | 'table'>;

async function readHeaders(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, columns }: Place,
): Promise<readonly string[]> {
  if (row === 0) return new Array<string>(columns).fill('');
  const above = sheet.getRangeByIndexes(row - 1, column, 1, columns);
  above.load('values');
  await context.sync();
  return (above.values[0] as unknown[]).map((value) => (typeof value === 'string' ? value.trim() : ''));
}

/** The columns of the table that the place takes whole; undefined where it takes other rows than the table has. */
async function wholeColumns(
  context: Excel.RequestContext,
  name: string,
  place: Place,
): Promise<SelectedCells['table'] | undefined> {
  const table = context.workbook.tables.getItem(name);
  const body = table.getDataBodyRange();
  body.load('rowIndex,rowCount,columnIndex');
  table.columns.load('items/name');
  await context.sync();
  if (body.rowIndex !== place.row || body.rowCount !== place.rows) return undefined;
  const first = place.column - body.columnIndex;
  const columns = table.columns.items
    .slice(Math.max(first, 0), first + place.columns)
    .map((column) => column.name);
  return columns.length === place.columns ? { name, columns } : undefined;
}
