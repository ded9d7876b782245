import type { CategoryColumn, Table } from '../table/types';

/** The column of a role as categories, or undefined where the table has none. */
export function categoryColumn(table: Table, role: string): CategoryColumn | undefined {
  const column = table.columns[role];
  return column?.kind === 'category' ? column : undefined;
}

/** The flags of a role (1 yes, 0 no, -1 neither), or undefined where the table has none. */
export function flagColumn(table: Table, role: string): Int8Array | undefined {
  const column = table.columns[role];
  return column?.kind === 'flag' ? column.values : undefined;
}

/** The dates of a role as serial days, NaN where missing, or undefined where the table has none. */
export function dateColumn(table: Table, role: string): Float64Array | undefined {
  const column = table.columns[role];
  return column?.kind === 'date' ? column.days : undefined;
}

/** The numbers of a role, NaN where missing, or undefined where the table has none. */
export function numberColumn(table: Table, role: string): Float64Array | undefined {
  const column = table.columns[role];
  return column?.kind === 'number' ? column.values : undefined;
}
