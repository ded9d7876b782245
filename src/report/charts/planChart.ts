import type { AreaOnSheet, AreaReference, ChartAxis, ChartBlock, ChartSeries } from '../plan';
import type { Places } from '../sheet/Places';
import type { TableContext } from '../table/Column';
import type { Tables } from '../table/Tables';
import type { AxisDeclaration, Chart, SeriesDeclaration } from './defineChart';

/** Lays a declared chart over its place; undefined where there is nothing to draw. */
export function planChart<Context extends TableContext>(
  chart: Chart<Context>,
  place: AreaOnSheet,
  context: Context,
  tables: Tables<Context>,
  places: Places,
): ChartBlock | undefined {
  const categories = places.column(chart.table, chart.categories, chart.mostRows);
  if (categories === undefined) return undefined;
  const { prose } = context;
  const { columns } = tables.get(chart.table);
  const headerOf = (key: string) => columns.find((column) => column.key === key)?.header ?? '';
  const axis = ({ title, ...rest }: AxisDeclaration): ChartAxis => ({
    ...rest,
    title: title === undefined ? '' : prose.say(title),
  });
  const isBoxes = chart.chart === 'boxWhisker';
  const series = isBoxes ? [] : chart.series.flatMap((one) => planSeries(one));
  const boxSource = isBoxes ? boxSourceOf(chart, categories, places) : undefined;
  if (series.length === 0 && boxSource === undefined) return undefined;
  return {
    kind: 'chart',
    name: chart.name,
    chart: chart.chart,
    title: chart.title(context, tables),
    description: chart.description(context, tables),
    place,
    series,
    ...(boxSource === undefined ? {} : { boxSource }),
    categoryAxis: axis(
      typeof chart.categoryAxis === 'function' ? chart.categoryAxis(context) : chart.categoryAxis,
    ),
    valueAxis: axis(chart.valueAxis),
    ...(chart.secondaryAxis === undefined ? {} : { secondaryAxis: axis(chart.secondaryAxis) }),
    legend: chart.legend,
  };

  function planSeries({ column, name, trendline, ...looks }: SeriesDeclaration<string>): ChartSeries[] {
    const values = places.column(chart.table, column, chart.mostRows);
    if (values === undefined || categories === undefined) return [];
    return [
      {
        ...looks,
        name: name === undefined ? headerOf(column) : prose.say(name),
        values,
        categories,
        ...(trendline === undefined
          ? {}
          : { trendline: { name: prose.say(trendline.name), color: trendline.color } }),
      },
    ];
  }
}

/** Labels and values with their headers: Excel takes both as one area. */
function boxSourceOf(
  { table, series }: Pick<Chart<never>, 'table' | 'series'>,
  labels: AreaReference,
  places: Places,
): AreaReference | undefined {
  const [boxes] = series;
  const values = boxes && places.column(table, boxes.column);
  if (values === undefined) return undefined;
  const columns = values.column - labels.column + 1;
  if (columns !== 2) throw new RangeError(`The values of the boxes of "${table}" stand beside their labels`);
  return { ...labels, row: labels.row - 1, rows: labels.rows + 1, columns };
}

/** Whether a chart has anything to draw, before it has a place. */
export function isDrawn<Context extends TableContext>(
  { when, table }: Chart<Context>,
  context: Context,
  tables: Tables<Context>,
): boolean {
  return (when === undefined || when(context)) && tables.get(table).rows.length > 0;
}
