import type { AnalysisInput } from '../AnalysisInput';
import type { Column, ExcludedRow } from '../types';
import { columnOf, type DraftTable, excludedRow, isMissingAt } from './DraftTable';

/** Roles of which every one that the table has must be filled in a row, and roles of which one is enough. */
export function neededInRow(
  draft: DraftTable,
  { roles }: Pick<AnalysisInput, 'roles'>,
): { all: string[]; any: string[] } {
  const has = (role: string) => columnOf(draft, role) !== undefined;
  const there = roles.filter(
    ({ role, insteadOf }) => has(role) && (insteadOf === undefined || !has(insteadOf)),
  );
  const marked = (mark: 'each' | 'any') =>
    there.filter(({ inRow }) => inRow === mark).map(({ role }) => role);
  return { all: marked('each'), any: marked('any') };
}

/**
 * Marks the rows that lack a value the analysis cannot do without (see `inRow` of its roles), and says why for each.
 */
export function excludeIncomplete(
  draft: DraftTable,
  input: Pick<AnalysisInput, 'roles'>,
  leftOut: Uint8Array,
): readonly ExcludedRow[] {
  const { all, any } = neededInRow(draft, input);
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
