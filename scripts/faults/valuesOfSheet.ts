import type { Scalar, SheetModel } from '../../host/workbook/types';

/** Every value of a sheet from A1 to its last used cell, '' where blank. */
export function valuesOfSheet({ cells }: SheetModel): Scalar[][] {
  const area = cells.usedArea();
  if (area === undefined) return [];
  return Array.from({ length: area.row + area.rows }, (_row, row) =>
    Array.from({ length: area.column + area.columns }, (_column, column) => cells.value(row, column)),
  );
}
