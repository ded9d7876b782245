import { cellKey } from '../../host/workbook/CellStore';
import { columnName, formatArea } from '../../host/workbook/address';
import type { SheetModel, TableModel, WorkbookModel } from '../../host/workbook/types';
import { describeCell, describeReference, tableAt } from './describeCells';
import { recordChart } from './recordChart';
import type { CellRecord, ColumnRecord, FreeCellRecord, RowRecord, SheetRecord } from './types';

/** Records one of our sheets: its tables column by column, the rest of its cells row by row, its charts. */
export function recordSheet(workbook: WorkbookModel, sheet: SheetModel, role: string): SheetRecord {
  return {
    role,
    name: sheet.name,
    layout: {
      columnWidths: [...sheet.columnWidths]
        .map(([column, width]) => `${columnName(column)} ${width}`)
        .join(', '),
      frozen: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
      tabColor: sheet.tabColor ?? null,
      repeatedRows: sheet.pageLayout.titleRows ?? null,
    },
    tables: sheet.tables.map((table) => ({
      name: table.name,
      columns: table.columns.map((_, index) => recordColumn(workbook, sheet, table, index)),
    })),
    rows: recordRows(workbook, sheet),
    charts: sheet.charts.map((chart) => recordChart(workbook, chart)),
    decorations: sheet.conditionalFormats.map((rule) => {
      const { area, ...look } = rule;
      const { table, header } = describeCell(workbook, sheet, area.row, area.column);
      return `${table === undefined ? formatArea(area) : `${table}, ${header}`}: ${JSON.stringify({ ...look, id: undefined })}`;
    }),
  };
}

function recordColumn(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { area, columns }: TableModel,
  index: number,
): ColumnRecord {
  const column = area.column + index;
  const rows = Array.from({ length: area.rows - 1 }, (_, row) => area.row + 1 + row);
  const links: Record<number, CellRecord> = {};
  rows.forEach((row, place) => {
    const link = linkAt(workbook, sheet, row, column);
    if (link !== undefined) links[place + 1] = link;
  });
  const style = workbook.styles.get(sheet.cells.style(area.row + 1, column));
  return {
    header: columns[index]?.name ?? '',
    numberFormat: style.numberFormat,
    alignment: style.horizontal,
    values: rows.map((row) => sheet.cells.value(row, column)),
    links,
  };
}

function recordRows(workbook: WorkbookModel, sheet: SheetModel): RowRecord[] {
  const used = sheet.cells.usedArea();
  if (used === undefined) return [];
  const rows: RowRecord[] = [];
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const cells: FreeCellRecord[] = [];
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const value = sheet.cells.value(row, column);
      if (value === '' || tableAt(sheet, row, column) !== undefined) continue;
      const { numberFormat } = workbook.styles.get(sheet.cells.style(row, column));
      const link = linkAt(workbook, sheet, row, column);
      cells.push(link === undefined ? { value, numberFormat } : { value, numberFormat, link });
    }
    if (cells.length > 0) rows.push({ address: `row ${row + 1}`, cells });
  }
  return rows;
}

function linkAt(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): CellRecord | undefined {
  const reference = sheet.hyperlinks.get(cellKey(row, column))?.documentReference;
  return reference === undefined ? undefined : describeReference(workbook, reference);
}
