import { cellKey } from '../../../host/workbook/CellStore';
import { createSheet } from '../../../host/workbook/createSheet';
import type { CellStyle, SheetModel, TableModel, WorkbookModel } from '../../../host/workbook/types';
import { plainChart, plainSeries } from './charts/plainChart';

export function addSheet(
  workbook: WorkbookModel,
  name: string,
  position = workbook.sheets.length,
): SheetModel {
  const sheet = createSheet(`{new ${name}}`, name);
  workbook.sheets.splice(position, 0, sheet);
  return sheet;
}

function tableOf(name: string, columns: string[], rows: number): TableModel {
  return {
    id: `{${name}}`,
    name,
    area: { row: 0, column: 0, rows, columns: columns.length },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleLight1',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: columns.map((column, index) => ({ id: String(index + 1), name: column })),
    part: undefined,
  };
}

export function styleOf(workbook: WorkbookModel, change: Partial<CellStyle>): number {
  return workbook.styles.indexOf({ ...workbook.styles.get(0), ...change });
}

/** A sheet with one of everything that the add-in makes. */
export function paintReport(workbook: WorkbookModel, sheet: SheetModel): void {
  const { cells } = sheet;
  const { font } = workbook.styles.get(0);
  const header = styleOf(workbook, {
    font: { ...font, bold: true, size: 12, color: '#0F6C5C' },
    fill: '#F3F5F7',
  });
  const rate = styleOf(workbook, { numberFormat: '0.0%', horizontal: 'Right' });
  const money = styleOf(workbook, { numberFormat: '¥#,##0.00', wrap: true, vertical: 'Top', indent: 1 });
  ['客户', '调用率', '金额'].forEach((name, column) => {
    cells.setValue(0, column, name);
    cells.setStyle(0, column, header);
  });
  for (let row = 1; row <= 5; row += 1) {
    cells.setValue(row, 0, `客户 ${row}`);
    cells.setValue(row, 1, row / 7);
    cells.setStyle(row, 1, rate);
    cells.setValue(row, 2, row * 1000.5);
    cells.setStyle(row, 2, money);
  }
  sheet.tables.push(tableOf('PayoffReport', ['客户', '调用率', '金额'], 6));
  sheet.columnWidths.set(0, 120);
  sheet.rowHeights.set(0, 24);
  sheet.frozenRows = 1;
  sheet.frozenColumns = 1;
  sheet.showGridlines = false;
  sheet.tabColor = '#0F6C5C';
  sheet.merges.push({ row: 8, column: 0, rows: 1, columns: 3 });
  Object.assign(sheet.pageLayout, {
    rowBreaks: [4, 8],
    orientation: 'Landscape',
    fitToPagesWide: 1,
    fitToPagesTall: undefined,
    titleRows: { first: 0, last: 0 },
    centerFooter: '&A &P/&N',
    paperSize: 'A4',
  });
  sheet.hyperlinks.set(cellKey(1, 0), {
    address: undefined,
    documentReference: "'记录'!A1",
    screenTip: undefined,
  });
  sheet.conditionalFormats.push(
    {
      kind: 'DataBar',
      id: 'a',
      area: { row: 1, column: 2, rows: 5, columns: 1 },
      color: '#2B5C8A',
      gradient: false,
    },
    { kind: 'IconSet', id: 'b', area: { row: 1, column: 1, rows: 5, columns: 1 }, style: 'ThreeTriangles' },
  );
  sheet.customProperties.set('payoff', 'run 1|summary');
  const series = plainSeries('调用率', `'${sheet.name}'!$B$2:$B$6`, `'${sheet.name}'!$A$2:$A$6`);
  sheet.charts.push(plainChart('chart', 'BarClustered', [series]));
}
