import type { DataCheck } from '../../engine/table/types';
import type { Target } from '../sheet/Target';
import type { TableContext } from '../table/Column';

/** What the data check sheet is made from: every report has it. */
export interface DataCheckContext extends TableContext {
  readonly check: DataCheck;
}

/** A cell of the user's own sheet; a finding about a whole row or column leads to its first cell. */
export function sourceCell({ check }: DataCheckContext, row: number, column: number): Target {
  return { sourceSheet: check.origin.sheet, sourceRow: Math.max(row, 1), sourceColumn: Math.max(column, 1) };
}
