import type { ChartAxis, ChartBlock, ChartKind, ChartSeries } from '../plan';
import type { TableContext } from '../table/Column';
import type { Table } from '../table/defineTable';
import type { Tables } from '../table/Tables';
import type { Words } from '../text/Words';

/** A series of a chart: the cells of one column, in a colour that has a meaning. */
export interface SeriesDeclaration<Key extends string> extends Pick<
  ChartSeries,
  'color' | 'overlay' | 'secondaryAxis' | 'dataLabels'
> {
  readonly column: Key;
  /** undefined: as the column is called. */
  readonly name?: Words;
  readonly trendline?: { readonly name: Words; readonly color: string };
}

export interface AxisDeclaration extends Omit<ChartAxis, 'title'> {
  /** The measure and its unit; undefined: none. */
  readonly title?: Words;
}

/** What a chart shows and from which columns of its table. */
export interface ChartDeclaration<Context extends TableContext, Key extends string> {
  /** Unique on its sheet. */
  readonly name: string;
  readonly chart: ChartKind;
  /** The finding, with its number. */
  readonly title: (context: Context, tables: Tables<Context>) => string;
  /** What a person who cannot see the chart should know. */
  readonly description: (context: Context, tables: Tables<Context>) => string;
  /** Column of the category labels, or of the x values of a scatter. */
  readonly categories: Key;
  /** A series whose column the table lacks is left out; in a box-and-whisker chart the one series of values. */
  readonly series: readonly SeriesDeclaration<Key>[];
  /** Rows beyond these are not drawn. */
  readonly mostRows?: number;
  readonly categoryAxis: AxisDeclaration | ((context: Context) => AxisDeclaration);
  readonly valueAxis: AxisDeclaration;
  readonly secondaryAxis?: AxisDeclaration;
  readonly legend: NonNullable<ChartBlock['legend']>;
  /** The chart is left out where this does not hold, and where its table has no rows. */
  readonly when?: (context: Context) => boolean;
}

export interface Chart<Context extends TableContext> extends ChartDeclaration<Context, string> {
  readonly table: string;
}

/**
 * Declares a chart of the columns of a table, by their keys: a column that moves, or that another one moves, takes the
 * chart with it.
 */
export function defineChart<Context extends TableContext, Row, Key extends string>(
  table: Table<Context, Row, Key>,
  declaration: ChartDeclaration<Context, NoInfer<Key>>,
): Chart<Context> {
  return { table: table.key, ...declaration };
}
