import type { DataCheck } from '../../engine/table/types';
import { lookUp } from './defineReadingsProof';
import { cellOfColumn } from './sourceCell';

/**
 * A formula, without its equals sign, for a flag of a record: 1, 0, or an empty text where the cell says neither. The cell is
 * that of the column that tells the flag, its own, a stage or a date.
 *
 * @returns undefined where other columns have a say in it, or none tells it: then no single cell gives it
 */
export function readFlag(check: DataCheck, role: string, sheetRow: number): string | undefined {
  for (const column of check.columns) {
    const told = column.tells.find((flag) => flag.role === role);
    if (told === undefined) continue;
    if (told.areMixed) return undefined;
    const cell = cellOfColumn(check, column, sheetRow);
    const ofText = `IFERROR(${lookUp(role, cell)},"")`;
    return told.areNumbersYes ? `IF(ISNUMBER(${cell}),1,${ofText})` : ofText;
  }
  return undefined;
}
