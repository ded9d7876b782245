import type { CellReference, Facts, Notice, Severity } from '../../problem';
import { cellReference } from '../grid/cellReference';
import type { StoredColumn } from '../grid/StoredColumn';
import type { RoleDefinition } from '../roles/RoleDefinition';
import type { Column, GridOrigin, TableRegion } from '../types';
import { type ColumnProfile, rowsWithCodes } from './profileColumn';

/** What reading one column needs to know. Row indexes count the rows that are read, from 0. */
export interface ColumnContext {
  readonly origin: GridOrigin;
  readonly region: TableRegion;
  /** Index into the region's headers. */
  readonly index: number;
  readonly header: string;
  readonly definition: RoleDefinition;
  readonly column: StoredColumn;
  readonly profile: ColumnProfile;
  /** Grid rows of the rows that are read; undefined when all rows of the region are. */
  readonly rows: Int32Array | undefined;
  /** The user's answer to a question about this column. */
  readonly answer: string | undefined;
  /** What the user said of the values of this role: those that count as yes, levels from the highest to the lowest. */
  readonly success: readonly string[] | undefined;
  readonly order: readonly string[] | undefined;
  readonly priorityDirection: 'ask' | 'high' | 'low';
  /** What the other columns of the table say about how this one is written. */
  readonly decimal: '.' | ',' | undefined;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | undefined;
}

/** What became of a column. */
export interface ColumnReading {
  /** Undefined when the column cannot be read without an answer. */
  readonly column: Column | undefined;
  /** Code of the unit decision, and what it rests on. */
  readonly unit: string;
  readonly evidence: Facts;
  readonly notices: readonly Notice[];
  /** Cells that hold something that could not be read. */
  readonly unreadable: number;
  readonly missing: number;
  /** Why a row has no value: the code of a reason to leave the row out. */
  readonly reasonAt: (row: number) => string;
}

/** The most cells that a notice lists. */
export const mostCells = 20;

/** The cell of the user's sheet of a row that was read. */
export function cellOfRow(context: ColumnContext, row: number): CellReference {
  const gridRow = context.rows === undefined ? context.region.firstDataRow + row : context.rows[row]!;
  return cellReference(context.origin, gridRow, context.region.firstColumn + context.index);
}

/** A notice about some cells of the column. `count` is how many there are in all. */
export function columnNotice(
  context: ColumnContext,
  code: string,
  severity: Severity,
  rows: readonly number[],
  count: number,
  facts: Facts = {},
): Notice {
  return {
    code,
    severity,
    role: context.definition.role,
    facts: { count, header: context.header, role: context.definition.role, ...facts },
    cells: rows.slice(0, mostCells).map((row) => cellOfRow(context, row)),
  };
}

/** A notice about the cells that hold some of the column's texts, with examples of them; none when there are none. */
export function textNotice(
  context: ColumnContext,
  code: string,
  severity: Severity,
  codes: readonly number[],
  facts: Facts = {},
): readonly Notice[] {
  const { column, profile } = context;
  const wanted = new Set(codes.filter((entry) => profile.codeCounts[entry]! > 0));
  if (wanted.size === 0) return [];
  let count = 0;
  for (const entry of wanted) count += profile.codeCounts[entry]!;
  const rows = rowsWithCodes(column, (entry) => wanted.has(entry), mostCells);
  const values = [...wanted].slice(0, 10).map((entry) => String(column.entries[entry]).slice(0, 60));
  return [columnNotice(context, code, severity, rows, count, { values, ...facts })];
}

/** The first rows for which something holds, as many as a notice lists. */
export function firstRows({ column }: ColumnContext, holds: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < column.length && rows.length < mostCells; row += 1) if (holds(row)) rows.push(row);
  return rows;
}
