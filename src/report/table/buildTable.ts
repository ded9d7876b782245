import { formats } from '../figures/formats';
import type { CellContent, StyleName, TableColumn } from '../plan';
import type { Target } from '../sheet/Target';
import type { CellOf, Column, TableContext } from './Column';
import type { DeclaredTable } from './defineTable';

/** A table with its values, before it has a place. */
export interface BuiltTable {
  readonly key: string;
  readonly excelName: string;
  /** Those that stand on the sheet. */
  readonly rows: ArrayLike<unknown>;
  /** How many there are in all. */
  readonly count: number;
  readonly columns: readonly BuiltColumn[];
  readonly emptyText: string;
}

export interface BuiltColumn extends Omit<TableColumn, 'links' | 'values'> {
  readonly values: ArrayLike<CellContent>;
  readonly key: string;
  readonly format: Column<never, never>['format'];
  /** Jumps by row. */
  readonly targets: ReadonlyMap<number, Target>;
  /** Number formats and looks of single cells that differ from those of their column, by row. */
  readonly exceptions: ReadonlyMap<number, CellException>;
  /** The formula of a row by its place, where the column has formulas. */
  readonly formulaAt?: (row: number, cellOf: CellOf) => string | undefined;
  /** What formulas call its cells. */
  readonly names: readonly NamedCells[];
}

/** Cells of a column that have a name: so many from a row on. */
export interface NamedCells {
  readonly name: string;
  readonly first: number;
  readonly rows: number;
}

export interface CellException {
  readonly format?: keyof typeof formats | undefined;
  readonly style?: StyleName | undefined;
}

/** More jumps than this a column are slow to write, and a long list is searched, not clicked. */
const defaultMostLinks = 200;

/** Computes the columns that the context has something for. */
export function buildTable<Context extends TableContext, Row>(
  table: DeclaredTable<Context, Row>,
  context: Context,
): BuiltTable {
  const all = table.rows(context);
  const rows = firstOf(all, table.mostRows);
  const columns = Object.entries<Column<Context, Row>>(table.columns).flatMap(([key, column]) => {
    if (column.when !== undefined && !column.when(context)) return [];
    const values = column.values(rows, context);
    return values === undefined ? [] : [buildColumn(key, column, values, rows, context)];
  });
  const { key, excelName, emptyText } = table;
  return {
    key,
    excelName,
    rows,
    count: all.length,
    columns,
    emptyText: textOf(emptyText, context),
  };
}

function textOf<Context extends TableContext>(
  text: DeclaredTable<Context, never>['emptyText'],
  context: Context,
): string {
  if (text === undefined) return '';
  return typeof text === 'function' ? text(context) : context.prose.say(text);
}

function firstOf<Row>(rows: ArrayLike<Row>, most = Infinity): ArrayLike<Row> {
  return rows.length <= most ? rows : Array.from({ length: most }, (_, index) => rows[index] as Row);
}

function buildColumn<Context extends TableContext, Row>(
  key: string,
  column: Column<Context, Row>,
  values: BuiltColumn['values'],
  rows: ArrayLike<Row>,
  context: Context,
): BuiltColumn {
  const { name, facts, format, alignment, wrap, decoration, formulaOf, judged } = column;
  return {
    key,
    header: context.prose.say(name, facts?.(context)),
    values,
    format,
    ...(format === undefined ? {} : { numberFormat: codeOf(format) }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(decoration === undefined ? {} : { decoration }),
    ...(judged === undefined ? {} : { isTyped: true }),
    ...(judged?.choices === undefined
      ? {}
      : { choices: judged.choices.map((one) => context.prose.say(one)) }),
    targets: targetsOf(column, rows, context),
    exceptions: exceptionsOf(column, rows, context),
    ...(formulaOf === undefined
      ? {}
      : { formulaAt: (row, cellOf) => formulaOf(rows[row] as Row, cellOf, context) }),
    names: namesOf(column, rows, context),
  };
}

function namesOf<Context, Row>(
  { rangeName, cellName }: Column<Context, Row>,
  rows: ArrayLike<Row>,
  context: Context,
): readonly NamedCells[] {
  const ofAll = rangeName === undefined ? [] : [{ name: rangeName, first: 0, rows: rows.length }];
  if (cellName === undefined) return ofAll;
  const ofRows = Array.from(rows, (row, first) => ({ name: cellName(row, context), first, rows: 1 }));
  return [...ofAll, ...ofRows];
}

function codeOf(format: NonNullable<Column<never, never>['format']>): string {
  return typeof format === 'string' ? formats[format] : format.code;
}

function targetsOf<Context, Row>(
  { link, mostLinks = defaultMostLinks }: Column<Context, Row>,
  rows: ArrayLike<Row>,
  context: Context,
): ReadonlyMap<number, Target> {
  const targets = new Map<number, Target>();
  if (link === undefined) return targets;
  for (let index = 0; index < Math.min(rows.length, mostLinks); index += 1) {
    const target = link(rows[index] as Row, context, index);
    if (target !== undefined) targets.set(index, target);
  }
  return targets;
}

function exceptionsOf<Context, Row>(
  { formatOf, styleOf }: Column<Context, Row>,
  rows: ArrayLike<Row>,
  context: Context,
): ReadonlyMap<number, CellException> {
  const exceptions = new Map<number, CellException>();
  if (formatOf === undefined && styleOf === undefined) return exceptions;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as Row;
    const format = formatOf?.(row, context);
    const style = styleOf?.(row, context);
    if (format !== undefined || style !== undefined) exceptions.set(index, { format, style });
  }
  return exceptions;
}
