import type { AxisDeclaration, Chart, SeriesDeclaration } from '../charts/defineChart';
import type { TableContext } from '../table/Column';
import type { BuiltColumn } from '../table/buildTable';
import type { Tables } from '../table/Tables';
import type { DrawnAxis, DrawnChart, DrawnSeries, DrawnValue } from './DrawnChart';

/** Width of a chart in a document, in pixels, less its margins. */
const TITLE_WIDTH = 560;

/** A declared chart with the values of its table, as a document draws it. */
export function drawnChartOf<Context extends TableContext>(
  chart: Chart<Context>,
  context: Context,
  tables: Tables<Context>,
): DrawnChart {
  const { columns } = tables.get(chart.table);
  const columnOf = (key: string) => columns.find((column) => column.key === key);
  const valuesOf = (column: BuiltColumn | undefined): DrawnValue[] =>
    Array.from(column?.values ?? [], (value) => (Number.isNaN(value) ? null : value)).slice(
      0,
      chart.mostRows,
    );
  const axis = (declared: AxisDeclaration | undefined, hasGridlines: boolean): DrawnAxis => ({
    isVisible: declared !== undefined,
    title: declared?.title === undefined ? '' : context.prose.say(declared.title),
    numberFormat: declared?.numberFormat,
    minimum: declared?.minimum,
    maximum: declared?.maximum,
    hasGridlines,
    isReversed: declared?.reversed === true,
  });
  const categories = valuesOf(columnOf(chart.categories));
  const series = (declared: SeriesDeclaration<string>): DrawnSeries[] => {
    const column = columnOf(declared.column);
    if (column === undefined) return [];
    const { name, color, overlay, secondaryAxis, dataLabels, trendline } = declared;
    return [
      {
        name: name === undefined ? column.header : context.prose.say(name),
        values: valuesOf(column),
        categories,
        color,
        isLine: chart.chart === 'line' || overlay === 'line',
        onSecondAxis: secondaryAxis === true,
        labelFormat: dataLabels?.numberFormat,
        trendlines:
          trendline === undefined
            ? []
            : [{ name: context.prose.say(trendline.name), color: trendline.color }],
      },
    ];
  };
  const category =
    typeof chart.categoryAxis === 'function' ? chart.categoryAxis(context) : chart.categoryAxis;
  return {
    kind: {
      family: familyOf(chart.chart),
      isLying: chart.chart.startsWith('bar'),
      isStacked: chart.chart.endsWith('Stacked'),
    },
    title: chart.title(context, tables),
    titleWidth: TITLE_WIDTH,
    hasLegend: chart.legend === 'bottom',
    series: chart.series.flatMap(series),
    category: axis(category, false),
    value: axis(chart.valueAxis, true),
    secondaryValue: axis(chart.secondaryAxis, false),
  };
}

function familyOf(kind: Chart<never>['chart']): DrawnChart['kind']['family'] {
  switch (kind) {
    case 'scatter':
      return 'scatter';
    case 'boxWhisker':
      return 'boxWhisker';
    case 'line':
      return 'line';
    default:
      return 'bar';
  }
}
