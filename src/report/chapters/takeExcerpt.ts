import type { TableContext } from '../table/Column';
import type { BuiltColumn } from '../table/buildTable';
import type { Tables } from '../table/Tables';
import type { Excerpt } from './Chapter';

/** The rows and columns of a table that an excerpt shows. */
export interface TakenExcerpt {
  readonly title: string;
  readonly columns: readonly BuiltColumn[];
  /** Places of the rows in the table. */
  readonly rows: readonly number[];
  /** How many rows of the table meet the condition. */
  readonly count: number;
}

/** Finds the rows and columns of an excerpt; undefined where there are none, or no column but the first. */
export function takeExcerpt<Context extends TableContext>(
  { title, table, columns: keys, where, by, mostRows }: Excerpt<Context>,
  tables: Tables<Context>,
): TakenExcerpt | undefined {
  const built = tables.get(table.key);
  const columns = keys.flatMap((key) => built.columns.find((column) => column.key === key) ?? []);
  const all: number[] = [];
  for (let row = 0; row < built.rows.length; row += 1) {
    // The condition was made for rows of this table.
    if (where === undefined || where(built.rows[row] as never, row)) all.push(row);
  }
  if (all.length === 0 || columns.length < 2) return undefined;
  // As the condition: both were made for rows of this table. Equals stay in its order.
  const of = (row: number) => by?.(built.rows[row] as never) ?? 0;
  if (by !== undefined) all.sort((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0));
  return { title, columns, rows: all.slice(0, mostRows), count: all.length };
}
