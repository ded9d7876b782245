import { intersection } from '../../workbook/areas';
import { newObjectId } from '../../workbook/newObjectId';
import type { Area, SheetModel, TableModel, WorkbookModel } from '../../workbook/types';
import { WHOLE_WORKBOOK } from '../EventQueue';
import { ExcelError, notImplemented } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import type { RangeTarget } from '../cells/RangeTarget';
import { nameColumnsFromCells } from './nameTableColumns';

/** Makes the range a table. Without headers the range must have a free row above: Excel would shift cells down. */
export function addTable(range: RangeTarget, hasHeaders: boolean, session: ExcelSession): TableModel {
  const { sheet } = range;
  if (!hasHeaders) throw notImplemented('tables.add of a range without headers');
  const area = range.area.rows === 1 ? { ...range.area, rows: 2 } : range.area;
  requireFree(sheet, area);
  const table: TableModel = {
    id: newObjectId(),
    name: freeTableName(session.workbook),
    area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: Array.from({ length: area.columns }, (_, index) => ({ id: String(index + 1), name: '' })),
    part: undefined,
  };
  sheet.tables.push(table);
  nameColumnsFromCells(sheet, table);
  session.events.raise('tableAdded', [WHOLE_WORKBOOK], {
    tableId: table.id,
    worksheetId: sheet.id,
    source: 'Local',
    type: 'TableAdded',
  });
  return table;
}

/** Raises an error where the area touches another table or merged cells. */
export function requireFree(sheet: SheetModel, area: Area, itself?: TableModel): void {
  const overlaps =
    sheet.tables.some((table) => table !== itself && intersection(table.area, area) !== undefined) ||
    sheet.merges.some((merge) => intersection(merge, area) !== undefined);
  if (!overlaps) return;
  throw new ExcelError(
    'MergedRangeConflict',
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  );
}

/** Names of tables and of ranges share one space. */
export function isNameTaken(name: string, workbook: WorkbookModel, itself?: TableModel): boolean {
  const wanted = name.toLowerCase();
  return (
    workbook.names.some((other) => other.name.toLowerCase() === wanted) ||
    workbook.sheets.some((sheet) =>
      sheet.tables.some((table) => table !== itself && table.name.toLowerCase() === wanted),
    )
  );
}

function freeTableName(workbook: WorkbookModel): string {
  let number = 1;
  while (isNameTaken(`Table${number}`, workbook)) number += 1;
  return `Table${number}`;
}
