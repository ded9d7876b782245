import { mostCells } from '../columns/ColumnContext';
import type { Notice } from '../../problem';
import type { AnalysisInput } from '../AnalysisInput';
import { cellOf, columnOf, type DraftTable, isMissingAt } from './DraftTable';

/** From this share of blank rows on, names are not forgotten here and there but written once for several rows. */
const leastShare = 0.2;
const leastRows = 2;

/**
 * Columns whose name stands in the first row of a group only, as merged cells leave it: a name at the top, and many
 * blanks below in rows that are otherwise filled. Those rows are left out; nobody may guess how far a name reaches.
 * Of the names that each row needs, one is the witness for another that the row is a record.
 */
export function findUnfilledNames(
  draft: DraftTable,
  { roles }: Pick<AnalysisInput, 'roles'>,
): readonly Notice[] {
  const names = roles.filter(({ content, inRow }) => content === 'name' && inRow === 'each');
  const notices: Notice[] = [];
  for (const { role } of names) {
    const witness = names.find((other) => other.role !== role)?.role ?? '';
    const source = draft.columns.get(role);
    const column = source?.reading.column;
    const other = columnOf(draft, witness);
    const enough = Math.max(leastRows, leastShare * draft.rowCount);
    if (source === undefined || column === undefined || other === undefined) continue;
    if (source.reading.missing < enough || isMissingAt(column, 0)) continue;
    const rows: number[] = [];
    let count = 0;
    for (let row = 1; row < draft.rowCount; row += 1) {
      if (!isMissingAt(column, row) || isMissingAt(other, row)) continue;
      count += 1;
      if (rows.length < mostCells) rows.push(row);
    }
    if (count < enough) continue;
    const { header } = source;
    const cells = rows.map((row) => cellOf(draft, row, role));
    notices.push({ code: 'unfilledNames', severity: 'warning', role, facts: { count, header, role }, cells });
  }
  return notices;
}
