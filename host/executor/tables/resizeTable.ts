import { intersection } from '../../workbook/areas';
import type { SheetModel, TableModel } from '../../workbook/types';
import { invalidArgument } from '../ExcelError';
import type { RangeTarget } from '../cells/RangeTarget';
import { requireFree } from './addTable';
import { nameColumnsFromCells } from './nameTableColumns';

/** Gives the table another area with the header in the same row; columns that stay keep their ids. */
export function resizeTable(sheet: SheetModel, table: TableModel, range: RangeTarget): void {
  const { area } = range;
  const sameHeaderRow = range.sheet === sheet && area.row === table.area.row;
  if (!sameHeaderRow || area.rows < 2 || intersection(area, table.area) === undefined)
    throw invalidArgument();
  requireFree(sheet, area, table);
  const before = table.columns;
  const shift = area.column - table.area.column;
  let nextId = 1 + Math.max(0, ...before.map((column) => Number(column.id)));
  table.columns = Array.from({ length: area.columns }, (_, index) => {
    const kept = before[index + shift];
    if (kept !== undefined) return kept;
    nextId += 1;
    return { id: String(nextId - 1), name: '' };
  });
  table.area = area;
  if (table.showHeaders) nameColumnsFromCells(sheet, table);
}
