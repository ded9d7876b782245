import type { AnalysisName, ExcludedRow } from '../types';
import { columnOf, type DraftTable, excludedRow, isMissingAt } from './DraftTable';

/** Roles of which every one that the table has must be filled in a row, and roles of which one is enough. */
export function neededInRow(draft: DraftTable, analysis: AnalysisName): { all: string[]; any: string[] } {
  const has = (role: string) => columnOf(draft, role) !== undefined;
  if (analysis === 'conversion') return { all: ['customer', 'product'].filter(has), any: [] };
  const support = has('support') ? 'support' : 'support_time';
  return {
    all: ['priority', 'sales', 'adoption', support].filter(has),
    any: ['customer_id', 'customer_name'].filter(has),
  };
}

/**
 * Marks the rows that lack a value the analysis cannot do without, and says why for each.
 * Mismatch: priority and every measure of performance the table has, an id or a name. Conversion: customer and product.
 */
export function excludeIncomplete(
  draft: DraftTable,
  analysis: AnalysisName,
  leftOut: Uint8Array,
): readonly ExcludedRow[] {
  const excluded: ExcludedRow[] = [];
  const { all, any } = neededInRow(draft, analysis);
  const leaveOut = (row: number, role: string) => {
    leftOut[row] = 1;
    excluded.push(excludedRow(draft, row, role, draft.columns.get(role)!.reading.reasonAt(row)));
  };
  for (const role of all) {
    const column = columnOf(draft, role)!;
    for (let row = 0; row < draft.rowCount; row += 1) {
      if (isMissingAt(column, row) && leftOut[row] === 0) leaveOut(row, role);
    }
  }
  const [first] = any;
  if (first !== undefined) {
    const columns = any.map((role) => columnOf(draft, role)!);
    for (let row = 0; row < draft.rowCount; row += 1) {
      if (leftOut[row] === 0 && columns.every((column) => isMissingAt(column, row))) leaveOut(row, first);
    }
  }
  return excluded;
}
