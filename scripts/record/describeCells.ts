import { contains } from '../../host/workbook/areas';
import { columnName, parseArea, splitSheetName } from '../../host/workbook/address';
import { cellText } from '../../host/workbook/cellText';
import type { Area, SheetModel, TableModel, WorkbookModel } from '../../host/workbook/types';
import type { AreaRecord, CellRecord } from './types';

/** What a reader finds in the cell that a reference such as `'Report figures'!D5` leads to. */
export function describeReference(workbook: WorkbookModel, reference: string): CellRecord {
  const { sheet, area } = resolve(workbook, reference);
  return describeCell(workbook, sheet, area.row, area.column);
}

/** What a reader finds in a cell: its text, and the table, column and row it belongs to. */
export function describeCell(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): CellRecord {
  const { numberFormat } = workbook.styles.get(sheet.cells.style(row, column));
  const found = {
    sheet: sheet.name,
    address: `${columnName(column)}${row + 1}`,
    text: cellText(sheet.cells.value(row, column), numberFormat),
  };
  const table = tableAt(sheet, row, column);
  if (table === undefined) return found;
  const header = headerOf(table, column);
  if (row === table.area.row) return { ...found, table: table.name, header };
  return { ...found, table: table.name, header, row: String(sheet.cells.value(row, table.area.column)) };
}

/** What a reader finds in the cells that a chart's series points at. */
export function describeArea(workbook: WorkbookModel, reference: string): AreaRecord {
  const { sheet, area } = resolve(workbook, reference);
  const values = Array.from({ length: area.rows * area.columns }, (_, index) =>
    sheet.cells.value(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
  const found = { sheet: sheet.name, address: splitSheetName(reference).rest, values };
  const table = tableAt(sheet, area.row, area.column);
  if (table === undefined || area.columns > 1) return found;
  return { ...found, table: table.name, header: headerOf(table, area.column) };
}

export function tableAt(sheet: SheetModel, row: number, column: number): TableModel | undefined {
  return sheet.tables.find(({ area }) => contains(area, row, column));
}

function headerOf(table: TableModel, column: number): string {
  return table.columns[column - table.area.column]?.name ?? '';
}

function resolve(workbook: WorkbookModel, reference: string): { sheet: SheetModel; area: Area } {
  const { sheetName, rest } = splitSheetName(reference);
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const area = parseArea(rest);
  if (sheet === undefined || area === undefined) throw new Error(`${reference} leads nowhere.`);
  return { sheet, area };
}
