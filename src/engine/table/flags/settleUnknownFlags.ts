import type { Notice } from '../../problem';
import type { AnalysisInput } from '../AnalysisInput';
import { mostCells } from '../columns/ColumnContext';
import { cellOf, type DraftColumn, type DraftTable } from '../rows/DraftTable';
import type { Column, ReadOptions } from '../types';
import { bearableShare } from './settleOnlyYes';
import { tellUnknownFlags, unknownAsNo } from './tellUnknownFlags';

/**
 * Decides what records that say neither yes nor no to an optional flag mean, whether a column or a stage answers. They are
 * no no: where they are more than one in twenty, the flag is set aside and the user is asked whether they are one
 * (`unknownIsNo`); fewer are in no rate of it, and that is said, once a column.
 *
 * @param leftOut 1 for each row that is not used
 */
export function settleUnknownFlags(
  draft: DraftTable,
  leftOut: Uint8Array,
  { roles }: Pick<AnalysisInput, 'roles'>,
  { answers }: ReadOptions,
): readonly Notice[] {
  const used = leftOut.reduce((count, isOut) => count + 1 - isOut, 0);
  const notices = new Map<number, Notice>();
  for (const { role, kind, need } of roles) {
    const source = draft.columns.get(role);
    if (source === undefined || kind !== 'flag' || need !== 'optional') continue;
    const unknown = unknownRows(source, leftOut);
    if (unknown.length === 0) continue;
    const { header, index, reading } = source;
    const isNo = answers?.[header] === 'unknownIsNo';
    const isAsked = !isNo && unknown.length > bearableShare * used;
    if (isNo || isAsked) {
      const column = isNo ? withNoFor(reading.column) : undefined;
      draft.columns.set(role, { ...source, reading: { ...reading, column } });
    }
    const before = notices.get(index)?.facts.roles;
    const told = [...(Array.isArray(before) ? before : []), role];
    const said = tellUnknownFlags(isNo ? 'isNo' : isAsked ? 'question' : 'apart', {
      header,
      roles: told,
      role,
      count: unknown.length,
      rows: used,
      cells: unknown.slice(0, mostCells).map((row) => cellOf(draft, row, role)),
    });
    notices.set(index, said);
  }
  return [...notices.values()];
}

function withNoFor(column: Column | undefined): Column | undefined {
  if (column?.kind !== 'flag') return column;
  return { kind: 'flag', values: unknownAsNo(column.values) };
}

/** Rows that are used and say neither yes nor no. */
function unknownRows({ reading: { column } }: DraftColumn, leftOut: Uint8Array): readonly number[] {
  const rows: number[] = [];
  if (column?.kind !== 'flag') return rows;
  for (let row = 0; row < leftOut.length; row += 1) {
    if (leftOut[row] === 0 && column.values[row]! < 0) rows.push(row);
  }
  return rows;
}
