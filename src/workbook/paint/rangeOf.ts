import type { AreaOnSheet } from '../../report/plan';

/**
 * Cells of a sheet, for the request that is being queued. Excel need not keep them in mind beyond it, which takes half of
 * what a range sends ("Performance optimization using the Excel JavaScript API": untrack).
 */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: AreaOnSheet): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}
