import type { DataCheck } from '../../engine/table/types';
import { cellAddress } from '../layout/cellAddress';

/**
 * A cell of the user's own table as a formula names it, by the role of its column; undefined where no column has it.
 *
 * @param sheetRow 1-based, as Excel shows it
 * @example sourceCell(check, 'priority', 12) // "'Customers'!D12"
 */
export function sourceCell(
  { origin, columns }: DataCheck,
  role: string,
  sheetRow: number,
): string | undefined {
  const column = columns.find((candidate) => candidate.role === role);
  if (column === undefined) return undefined;
  return `'${origin.sheet.replaceAll("'", "''")}'!${cellAddress(sheetRow - 1, column.columnNumber - 1)}`;
}
