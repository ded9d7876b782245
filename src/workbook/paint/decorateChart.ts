import type { AreaReference, ChartBlock, ChartKind } from '../../report/plan';
import { formatAddress } from '../parseAddress';
import { chartText } from './chartText';
import { decoration, type DecoratedSheet, type Decoration } from './Decoration';
import { polishChart } from './polishChart';

/** Gives the cells of an area of one of our sheets. */
export type AreaResolver = (area: AreaReference) => Excel.Range;

/** A chart with its series, and then, each by itself, what makes it easy to read. */
export function decorateChart(
  { sheet, name }: DecoratedSheet,
  block: ChartBlock,
  cells: AreaResolver,
): Decoration[] {
  const common = { sheet: name, place: block.title };
  return [
    decoration({
      ...common,
      code: 'chartNotDrawn',
      target: () => sheet,
      parts: [() => addChart(sheet, block, cells)],
      clear: () => sheet.charts.getItemOrNullObject(block.name).delete(),
    }),
    decoration({
      ...common,
      code: 'chartNotPolished',
      target: () => sheet.charts.getItem(block.name),
      parts: polishChart(block),
    }),
    ...block.series.flatMap(({ trendline }, index) => {
      if (trendline === undefined) return [];
      const trendlines = () => sheet.charts.getItem(block.name).series.getItemAt(index).trendlines;
      return decoration({
        ...common,
        code: 'chartNotPolished',
        target: () => trendlines().add(Excel.ChartTrendlineType.linear),
        parts: [
          (added) => {
            added.name = chartText(trendline.name);
            added.format.line.color = trendline.color;
          },
        ],
        clear: () => trendlines().getItem(0).delete(),
      });
    }),
  ];
}

/**
 * Adds a chart with its series: what must be there for the chart to say anything.
 * Every series names its cells, because guessing by Excel drew wrong series (office-js issues 2927 and 2929), and all
 * of them are set in one batch, because a new series cannot be used after it.
 */
function addChart(sheet: Excel.Worksheet, block: ChartBlock, cells: AreaResolver): void {
  const chart = sheet.charts.add(
    chartType(block.chart),
    firstSource(block, cells),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = block.name;
  const { row, column, rows, columns } = block.place;
  chart.setPosition(
    formatAddress({ row, column, rows: 1, columns: 1 }),
    formatAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
  if (block.chart === 'boxWhisker') return;
  block.series.forEach((planned, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(chartText(planned.name));
    if (index === 0) series.name = chartText(planned.name);
    series.setValues(cells(planned.values));
    series.setXAxisValues(cells(planned.categories));
    if (planned.overlay === 'line') series.chartType = Excel.ChartType.line;
    if (planned.secondaryAxis === true) series.axisGroup = Excel.ChartAxisGroup.secondary;
  });
}

function firstSource(block: ChartBlock, cells: AreaResolver): Excel.Range {
  const source = block.boxSource ?? block.series[0]?.values;
  if (source === undefined) throw new RangeError(`Chart "${block.name}" has no series`);
  return cells(source);
}

function chartType(kind: ChartKind): Excel.ChartType {
  switch (kind) {
    case 'barClustered':
      return Excel.ChartType.barClustered;
    case 'barStacked':
      return Excel.ChartType.barStacked;
    case 'columnClustered':
      return Excel.ChartType.columnClustered;
    case 'columnStacked':
      return Excel.ChartType.columnStacked;
    case 'line':
      return Excel.ChartType.line;
    case 'scatter':
      return Excel.ChartType.xyscatter;
    case 'boxWhisker':
      return Excel.ChartType.boxwhisker;
  }
}
