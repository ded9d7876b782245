import { parseStructRef } from '@borgar/fx';
import { ExcelError } from '../executor/ExcelError';
import type { ExcelSession } from '../executor/ExcelSession';
import type { RangeTarget } from '../executor/cells/RangeTarget';
import { resolveAddress } from '../executor/cells/resolveAddress';
import { headerArea } from '../executor/tables/nameTableColumns';
import { bodyArea, totalsArea } from '../executor/tables/tableAreas';
import { contains } from '../workbook/areas';
import type { Area, SheetModel, TableModel } from '../workbook/types';

/** Where a formula stands. */
export interface CellPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** The range of `A1:B2`, `Sheet1!A:A`, `Table1[column]` or a name, seen from a cell; undefined for #REF!. */
export function resolveReference(
  text: string,
  cell: CellPlace,
  session: ExcelSession,
): RangeTarget | undefined {
  if (text.includes('[')) return resolveTableReference(text, cell, session);
  try {
    return resolveAddress(text, cell.sheet, session);
  } catch (error) {
    if (error instanceof ExcelError) return undefined;
    throw error;
  }
}

function resolveTableReference(
  text: string,
  cell: CellPlace,
  session: ExcelSession,
): RangeTarget | undefined {
  const reference = parseStructRef(text);
  if (reference === undefined || reference === null) return undefined;
  const found = findTable(reference.table, cell, session);
  if (found === undefined) return undefined;
  const { sheet, table } = found;
  const rows = sectionRows(table, reference.sections ?? [], cell);
  const columns = columnsOf(table, reference.columns ?? []);
  if (rows === undefined || columns === undefined) return undefined;
  return { sheet, area: { ...rows, ...columns } };
}

/** A reference without a table's name means the table that the cell is in. */
function findTable(
  name: string | undefined,
  cell: CellPlace,
  session: ExcelSession,
): { sheet: SheetModel; table: TableModel } | undefined {
  if (name === undefined || name === '') {
    const table = cell.sheet.tables.find((one) => contains(one.area, cell.row, cell.column));
    return table === undefined ? undefined : { sheet: cell.sheet, table };
  }
  for (const sheet of session.workbook.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

/** Rows of `[#Headers]`, `[#Data]`, `[#Totals]`, `[#All]` or `@`; the data where none is named. */
function sectionRows(
  table: TableModel,
  sections: readonly string[],
  cell: CellPlace,
): Pick<Area, 'row' | 'rows'> | undefined {
  const named = sections.length === 0 ? ['data'] : sections;
  const parts = named.map((section): Area | undefined => {
    switch (section) {
      case 'all':
        return table.area;
      case 'data':
        return bodyArea(table);
      case 'headers':
        return headerArea(table);
      case 'totals':
        return totalsArea(table);
      case 'this row':
        return contains({ ...bodyArea(table), column: 0, columns: Infinity }, cell.row, 0)
          ? { ...table.area, row: cell.row, rows: 1 }
          : undefined;
      default:
        return undefined;
    }
  });
  if (parts.some((part) => part === undefined)) return undefined;
  const first = Math.min(...parts.map((part) => part?.row ?? 0));
  const last = Math.max(...parts.map((part) => (part?.row ?? 0) + (part?.rows ?? 0)));
  return { row: first, rows: last - first };
}

function columnsOf(
  table: TableModel,
  names: readonly string[],
): Pick<Area, 'column' | 'columns'> | undefined {
  if (names.length === 0) return { column: table.area.column, columns: table.area.columns };
  const indexes = names.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (indexes.includes(-1)) return undefined;
  const first = Math.min(...indexes);
  return { column: table.area.column + first, columns: Math.max(...indexes) - first + 1 };
}
