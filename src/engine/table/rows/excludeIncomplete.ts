import type { AnalysisName, Column, ExcludedRow } from '../types';
import { columnOf, type DraftTable, excludedRow, isMissingAt } from './DraftTable';

/** Roles of which every one that the table has must be filled in a row, and roles of which one is enough. */
export function neededInRow(draft: DraftTable, analysis: AnalysisName): { all: string[]; any: string[] } {
  const has = (role: string) => columnOf(draft, role) !== undefined;
  if (analysis === 'conversion') return { all: ['customer', 'product', 'called'].filter(has), any: [] };
  const support = has('support') ? 'support' : 'support_time';
  return {
    all: ['priority', 'sales', 'adoption', support].filter(has),
    any: ['customer_id', 'customer_name'].filter(has),
  };
}

/**
 * Marks the rows that lack a value the analysis cannot do without, and says why for each.
 * Mismatch: priority and every measure of performance the table has, an id or a name. Conversion: customer, product, and whether it was called: what is unknown is in no rate.
 */
export function excludeIncomplete(
  draft: DraftTable,
  analysis: AnalysisName,
  leftOut: Uint8Array,
): readonly ExcludedRow[] {
  const { all, any } = neededInRow(draft, analysis);
  const roles = [...all, ...any.slice(0, 1)];
  /** Place of the first role that a row lacks, counted from 1. */
  const lacks = new Uint8Array(draft.rowCount);
  all.forEach((role, index) => markMissing(columnOf(draft, role)!, lacks, index + 1));
  const [identity, ...otherIdentities] = any.map((role) => columnOf(draft, role)!);
  if (identity !== undefined) {
    for (let row = 0; row < lacks.length; row += 1) {
      if (lacks[row] !== 0 || !isMissingAt(identity, row)) continue;
      if (otherIdentities.every((column) => isMissingAt(column, row))) lacks[row] = roles.length;
    }
  }
  const excluded: ExcludedRow[] = [];
  for (let row = 0; row < lacks.length; row += 1) {
    if (lacks[row] === 0) continue;
    const role = roles[lacks[row]! - 1]!;
    leftOut[row] = 1;
    excluded.push(excludedRow(draft, row, role, draft.columns.get(role)!.reading.reasonAt(row)));
  }
  return excluded;
}

function markMissing(column: Column, lacks: Uint8Array, mark: number): void {
  if (column.kind === 'number') {
    const { values } = column;
    for (let row = 0; row < values.length; row += 1) {
      if (Number.isNaN(values[row]!) && lacks[row] === 0) lacks[row] = mark;
    }
    return;
  }
  for (let row = 0; row < lacks.length; row += 1) {
    if (lacks[row] === 0 && isMissingAt(column, row)) lacks[row] = mark;
  }
}
