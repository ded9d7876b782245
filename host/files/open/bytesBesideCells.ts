import type { SheetModel } from '../../workbook/types';

/** Bytes of a sheet's model without anything in it, of an object with its place in a list, and of a number in a set. */
const [SHEET, OBJECT, FORMAT, NUMBER] = [4_000, 120, 600, 50];

/** About how many bytes a sheet takes in memory beside its cells. */
export function bytesBesideCells(sheet: SheetModel): number {
  const { merges, hyperlinks, conditionalFormats, hiddenRows, rowHeights, columnWidths, hiddenColumns } =
    sheet;
  const columns = sheet.tables.reduce((sum, table) => sum + table.columns.length, 0);
  const objects = merges.length + 2 * hyperlinks.size + columns;
  const numbers = hiddenRows.size + rowHeights.size + columnWidths.size + hiddenColumns.size;
  return SHEET + OBJECT * objects + FORMAT * conditionalFormats.length + NUMBER * numbers;
}
