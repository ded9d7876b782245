import type { Area, SheetModel, TableModel } from '../../workbook/types';

export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** Rows between header and totals; Excel keeps one blank row in a table without data. */
export function bodyArea(table: TableModel): Area {
  const { area, showHeaders, showTotals } = table;
  const top = showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: Math.max(1, area.rows - top - (showTotals ? 1 : 0)) };
}

export function totalsArea({ area, showTotals }: TableModel): Area | undefined {
  return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined;
}
