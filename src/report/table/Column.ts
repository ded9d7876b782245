import type { FormatName } from '../figures/formats';
import type { CellContent, ColumnDecoration, StyleName, TableColumn } from '../plan';
import type { Target } from '../sheet/Target';
import type { Prose } from '../text/proseIn';
import type { TextFacts } from '../text/fillTemplate';
import type { Words } from '../text/Words';
import type { JudgedColumn } from './JudgedColumn';

/** What every table is made from: the least that a report hands to a column. */
export interface TableContext {
  readonly prose: Prose;
}

/** What a column may say besides its name, its format and its value. */
export interface ColumnOptions<Context, Row> {
  /** Fills the places of the header. */
  readonly facts?: (context: Context) => TextFacts;
  /** The column is left out where this does not hold. */
  readonly when?: (context: Context) => boolean;
  /** Where figures differ in kind from row to row. */
  readonly formatOf?: (row: Row, context: Context) => FormatName | undefined;
  /** Where a cell has a look of its own. */
  readonly styleOf?: (row: Row, context: Context) => StyleName | undefined;
  /** Where a click on the cell leads. */
  readonly link?: (row: Row, context: Context, index: number) => Target | undefined;
  /** Jumps are made for so many rows from the top; see `buildTable` for the default. */
  readonly mostLinks?: number;
  readonly alignment?: TableColumn['alignment'];
  readonly wrap?: boolean;
  readonly decoration?: ColumnDecoration;
  /** A person fills it in, and the next run reads it. */
  readonly judged?: JudgedColumn;
  /** What formulas call all cells of the column. */
  readonly rangeName?: string;
  /** What formulas call the cell of a row. */
  readonly cellName?: (row: Row, context: Context) => string;
  /** What the column is and how to read it, for the reference of sheets. */
  readonly meaning?: Words;
}

/** A column as it is declared: what it is called, how it is written, and its value in each row. */
export interface Column<Context, Row> extends ColumnOptions<Context, Row> {
  readonly name: Words;
  readonly format: FormatName | NumberFormat | undefined;
  /** All values from the top; undefined where the table has nothing for this column, which is then left out. */
  readonly values: (rows: ArrayLike<Row>, context: Context) => ArrayLike<CellContent> | undefined;
  /** The formula of each row, made once the table has its place; `values` are blank then. */
  readonly formulaOf?: FormulaOf<Context, Row>;
}

/** The address of the cell of the same row in the column of a key. */
export type CellOf = (key: string) => string;

/** The formula of a row, with its equals sign; nothing for a blank cell. */
export type FormulaOf<Context, Row> = (row: Row, cellOf: CellOf, context: Context) => string | undefined;

/** An en-US number format code that no kind of figure has. */
export interface NumberFormat {
  readonly code: string;
}

type Value<Context, Row, Kind> = (row: Row, context: Context, index: number) => Kind | null | undefined;

/** Names of a row's fields that hold what a column of this kind shows: such a column needs to say no more than the name. */
type FieldOf<Row, Kind> = Row extends object
  ? { [Field in keyof Row]-?: Row[Field] extends Kind | null | undefined ? Field : never }[keyof Row]
  : never;

/** The kinds of columns, one line each in a table's file. */
export interface ColumnKinds<Context, Row> {
  /** A text a row, or words, which are said in the language of the report. */
  readonly text: (
    name: Words,
    value: Value<Context, Row, string | Words> | FieldOf<Row, string | Words>,
    options?: ColumnOptions<Context, Row>,
  ) => Column<Context, Row>;
  /** A number a row; one that is not defined is a blank cell. */
  readonly number: (
    name: Words,
    format: FormatName | NumberFormat,
    value: Value<Context, Row, number> | FieldOf<Row, number>,
    options?: ColumnOptions<Context, Row>,
  ) => Column<Context, Row>;
  /** A formula a row, made of the cells of its row and of what other columns are called (`rangeName`, `cellName`). */
  readonly formula: (
    name: Words,
    format: FormatName | NumberFormat | undefined,
    formulaOf: FormulaOf<Context, Row>,
    options?: ColumnOptions<Context, Row>,
  ) => Column<Context, Row>;
  /** The whole column at once, where a value a row would be slow or where columns may be lacking. */
  readonly values: (
    name: Words,
    format: FormatName | NumberFormat | undefined,
    values: Column<Context, Row>['values'],
    options?: ColumnOptions<Context, Row>,
  ) => Column<Context, Row>;
}

/** The column kinds of tables whose rows are records. */
export const columnKinds: ColumnKinds<TableContext, Readonly<Record<string, unknown>>> = {
  text(name, value, options) {
    const valueOf = readerOf<string | Words>(value);
    return {
      name,
      format: undefined,
      values: (rows, context) =>
        Array.from(rows, (row, index) => {
          const text = valueOf(row, context, index) ?? '';
          return typeof text === 'string' ? text : context.prose.say(text);
        }),
      ...options,
    };
  },
  number(name, format, value, options) {
    const valueOf = readerOf<number>(value);
    return {
      name,
      format,
      values: (rows, context) => {
        const numbers = new Float64Array(rows.length);
        // Every row below the length is there.
        for (let index = 0; index < rows.length; index++) {
          numbers[index] = valueOf(rows[index]!, context, index) ?? NaN;
        }
        return numbers;
      },
      ...options,
    };
  },
  formula: (name, format, formulaOf, options) => ({
    name,
    format,
    values: (rows) => new Array<null>(rows.length).fill(null),
    formulaOf,
    ...options,
  }),
  values: (name, format, values, options) => ({ name, format, values, ...options }),
};

type Reader<Kind> = Value<TableContext, Readonly<Record<string, unknown>>, Kind>;

/** A field as a function of the row. */
function readerOf<Kind>(value: Reader<Kind> | PropertyKey): Reader<Kind> {
  // The kinds let only the name of a field of this kind pass.
  return typeof value === 'function' ? value : (row) => row[String(value)] as Kind | null | undefined;
}
