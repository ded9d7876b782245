import type { Words } from '../text/Words';
import type { CellReference } from './CellReference';
import { columnKinds, type Column, type ColumnKinds, type TableContext } from './Column';

/** A native Excel table as its file declares it. */
export interface TableDeclaration<Context extends TableContext, Row, Key extends string> {
  /** Unique in the report: links, charts and JSON name the table by it. */
  readonly key: string;
  /** Base of the table's name in the workbook: ASCII, unique in the report. */
  readonly excelName: string;
  readonly rows: (context: Context) => ArrayLike<Row>;
  /** So many rows from the top stand on the sheet, which says how many more there are; all of them when left out. */
  readonly mostRows?: number;
  /** In the order of the sheet. */
  readonly columns: (kinds: ColumnKinds<Context, Row>) => Readonly<Record<Key, Column<Context, Row>>>;
  /** Stands below the header where there is no row. */
  readonly emptyText?: EmptyText<Context>;
}

/** A text, or what makes one where it says why there is no row. */
export type EmptyText<Context extends TableContext> = Words | ((context: Context) => string);

/** A declared table: everything about it is derived from here. */
export interface DeclaredTable<Context extends TableContext, Row> {
  readonly key: string;
  readonly excelName: string;
  readonly rows: (context: Context) => ArrayLike<Row>;
  readonly mostRows: number | undefined;
  readonly columns: Readonly<Record<string, Column<Context, Row>>>;
  readonly emptyText: EmptyText<Context> | undefined;
}

/** A table of a report whatever its rows and columns are, for lists of several. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a row goes only where its own table made it
export type AnyTable<Context extends TableContext> = DeclaredTable<Context, any>;

/** A declared table whose cells can be named, by row and column key. */
export interface Table<Context extends TableContext, Row, Key extends string> extends DeclaredTable<
  Context,
  Row
> {
  /** The cell of the first row that meets the condition. */
  readonly cellOf: (row: (row: Row, index: number) => boolean, column: Key) => CellReference;
  /** The cell of the row at a place that was computed; a place written as a number is an error of the linter. */
  readonly cellAt: (place: number, column: Key) => CellReference;
}

/**
 * Declares a table: a line per column with its key, its name in each language, its format and its value. Sheet, widths,
 * JSON, chart series, links and the reference of columns are derived; nobody counts columns.
 *
 * @example
 * const stages = defineTable({
 *   key: 'stages',
 *   excelName: 'Payoff_stages',
 *   rows: ({ result }: Context) => result.funnel.stages,
 *   columns: ({ text, number }) => ({
 *     stage: text({ en: 'Stage', 'zh-CN': '阶段' }, ({ stage }) => stage),
 *     count: number({ en: 'Records', 'zh-CN': '记录数' }, 'count', ({ count }) => count),
 *   }),
 * });
 * stages.cellOf(({ stage }) => stage === 'called', 'count')
 */
export function defineTable<Context extends TableContext, Row, Key extends string>(
  declaration: TableDeclaration<Context, Row, Key>,
): Table<Context, Row, Key> {
  const { key, excelName, rows, mostRows, emptyText } = declaration;
  return {
    key,
    excelName,
    rows,
    mostRows,
    // A column is handed only the rows of its own table, and reads only fields that they have.
    columns: declaration.columns(columnKinds as unknown as ColumnKinds<Context, Row>),
    emptyText,
    cellOf: (row, column) => ({ table: key, row: row as CellReference['row'], column }),
    cellAt: (place, column) => ({ table: key, row: place, column }),
  };
}
