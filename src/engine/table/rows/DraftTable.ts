import type { CellReference } from '../../problem';
import { cellReference } from '../grid/cellReference';
import type { ColumnReading } from '../columns/ColumnContext';
import type { Column, ExcludedRow, RawGrid, TableRegion } from '../types';

/** A role's column as it was read, and where it stands. */
export interface DraftColumn {
  readonly role: string;
  readonly header: string;
  /** Index into the region's headers. */
  readonly index: number;
  readonly reading: ColumnReading;
}

/** A table whose columns are read and whose rows are not yet settled. */
export interface DraftTable {
  readonly grid: RawGrid;
  readonly region: TableRegion;
  readonly rowCount: number;
  /** Grid rows of the rows that were read; undefined when all rows of the region were. */
  readonly rows: Int32Array | undefined;
  readonly columns: Map<string, DraftColumn>;
}

/** The column of a role, if it could be read. */
export function columnOf(draft: DraftTable, role: string): Column | undefined {
  return draft.columns.get(role)?.reading.column;
}

/** The row of the grid of a row that was read. */
export function gridRowOf(draft: DraftTable, row: number): number {
  return draft.rows === undefined ? draft.region.firstDataRow + row : draft.rows[row]!;
}

/** The cell of the user's sheet of a row and role. */
export function cellOf(draft: DraftTable, row: number, role: string): CellReference {
  const index = draft.columns.get(role)?.index ?? 0;
  return cellReference(draft.grid.origin, gridRowOf(draft, row), draft.region.firstColumn + index);
}

/** The line of the data check for a row that is left out because of one of its cells. */
export function excludedRow(draft: DraftTable, row: number, role: string, reason: string): ExcludedRow {
  const column = draft.columns.get(role);
  const { firstRow, firstColumn } = draft.grid.origin;
  return {
    row: firstRow + gridRowOf(draft, row),
    column: column?.header ?? '',
    columnNumber: firstColumn + draft.region.firstColumn + (column?.index ?? 0),
    reason,
  };
}

/** Whether a row has no value in a column. */
export function isMissingAt(column: Column, row: number): boolean {
  switch (column.kind) {
    case 'number':
      return Number.isNaN(column.values[row]!);
    case 'date':
      return Number.isNaN(column.days[row]!);
    case 'flag':
      return column.values[row]! < 0;
    case 'category':
      return column.codes[row]! < 0;
  }
}
