import type { CellsReference } from './CellReference';
import type { TableContext } from './Column';
import type { Table } from './defineTable';

/**
 * The cells of all rows of a table that meet a condition.
 *
 * @example cellsWhere(stages, ({ count }) => count === 0, 'stage')
 */
export function cellsWhere<Context extends TableContext, Row, Key extends string>(
  { key }: Table<Context, Row, Key>,
  rows: (row: Row, context: Context) => boolean,
  column: Key,
): CellsReference {
  // The condition meets the rows of its own table only, and the context that they were made from.
  return { table: key, rows: rows as CellsReference['rows'], column };
}
