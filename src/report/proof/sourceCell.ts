import type { ColumnCheck, DataCheck } from '../../engine/table/types';
import { cellAddress } from '../layout/cellAddress';
import { quoteSheetName } from '../layout/quoteSheetName';

/**
 * A cell of the user's own table as a formula names it, by the role of its column; undefined where no column has it.
 *
 * @param sheetRow 1-based, as Excel shows it
 * @example sourceCell(check, 'priority', 12) // "'Customers'!D12"
 */
export function sourceCell(check: DataCheck, role: string, sheetRow: number): string | undefined {
  const column = check.columns.find((candidate) => candidate.role === role);
  return column && cellOfColumn(check, column, sheetRow);
}

/** A cell of one of the user's columns as a formula names it. */
export function cellOfColumn(
  { origin }: Pick<DataCheck, 'origin'>,
  { columnNumber }: Pick<ColumnCheck, 'columnNumber'>,
  sheetRow: number,
): string {
  return `${quoteSheetName(origin.sheet)}!${cellAddress(sheetRow - 1, columnNumber - 1)}`;
}
