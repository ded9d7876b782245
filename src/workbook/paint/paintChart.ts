import type { AreaReference, ChartAxis, ChartBlock, ChartKind, ChartSeries } from '../../report/plan';
import { formatAddress } from '../parseAddress';

const TITLE_SIZE = 12;
const GAP_BETWEEN_BARS = 60;

/** Gives the cells of an area of one of our sheets. */
export type AreaResolver = (area: AreaReference) => Excel.Range;

/**
 * Adds a chart with its series: what must be there for the chart to say anything.
 * Every series names its cells, because guessing by Excel drew wrong series (office-js issues 2927 and 2929), and all
 * of them are set in one batch, because a new series cannot be used after it.
 */
export function addChart(sheet: Excel.Worksheet, block: ChartBlock, cells: AreaResolver): Excel.Chart {
  const chart = sheet.charts.add(
    chartType(block.chart),
    firstSource(block, cells),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = block.name;
  chart.title.text = block.title;
  const { row, column, rows, columns } = block.place;
  chart.setPosition(
    formatAddress({ row, column, rows: 1, columns: 1 }),
    formatAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
  if (block.chart === 'boxWhisker') return chart;
  block.series.forEach((planned, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(planned.name);
    if (index === 0) series.name = planned.name;
    series.setValues(cells(planned.values));
    series.setXAxisValues(cells(planned.categories));
    if (planned.overlay === 'line') series.chartType = Excel.ChartType.line;
    if (planned.secondaryAxis === true) series.axisGroup = Excel.ChartAxisGroup.secondary;
    styleSeries(series, planned, block.chart);
  });
  return chart;
}

function firstSource(block: ChartBlock, cells: AreaResolver): Excel.Range {
  const source = block.boxSource ?? block.series[0]?.values;
  if (source === undefined) throw new RangeError(`Chart "${block.name}" has no series`);
  return cells(source);
}

function styleSeries(series: Excel.ChartSeries, planned: ChartSeries, chart: ChartKind): void {
  if (chart === 'line' || planned.overlay === 'line') {
    series.format.line.color = planned.color;
    series.format.line.weight = 2;
  } else if (chart === 'scatter') {
    series.markerStyle = Excel.ChartMarkerStyle.circle;
    series.markerSize = 5;
    series.markerBackgroundColor = planned.color;
    series.markerForegroundColor = planned.color;
  } else {
    series.format.fill.setSolidColor(planned.color);
    series.gapWidth = GAP_BETWEEN_BARS;
  }
  if (planned.dataLabels !== undefined) {
    series.hasDataLabels = true;
    series.dataLabels.linkNumberFormat = false;
    series.dataLabels.numberFormat = planned.dataLabels.numberFormat;
  }
  if (planned.trendline !== undefined) {
    const trendline = series.trendlines.add(Excel.ChartTrendlineType.linear);
    trendline.name = planned.trendline.name;
    trendline.format.line.color = planned.trendline.color;
  }
}

/** Titles of axes, number formats, legend: what makes a chart easy to read. */
export function polishChart(chart: Excel.Chart, block: ChartBlock): void {
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.legend.visible = block.legend === 'bottom';
  if (block.legend === 'bottom') chart.legend.position = Excel.ChartLegendPosition.bottom;
  if (block.chart === 'boxWhisker') {
    const options = chart.series.getItemAt(0).boxwhiskerOptions;
    // Inclusive quartiles are PERCENTILE.INC, the rule of every quantile in the report.
    options.quartileCalculation = Excel.ChartBoxQuartileCalculation.inclusive;
    options.showMeanMarker = true;
    options.showOutlierPoints = true;
  }
  polishAxis(chart.axes.categoryAxis, block.categoryAxis);
  polishAxis(chart.axes.valueAxis, block.valueAxis);
  chart.axes.valueAxis.majorGridlines.visible = true;
  if (block.categoryAxis.reversed === true) {
    // Reversing the categories takes the value axis to the top with it; its labels belong below, beside its title.
    chart.axes.valueAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.high;
  }
  if (block.chart === 'scatter') chart.axes.categoryAxis.majorGridlines.visible = false;
  if (block.secondaryAxis !== undefined) {
    const axis = chart.axes.getItem(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary);
    polishAxis(axis, block.secondaryAxis);
  }
}

function polishAxis(axis: Excel.ChartAxis, planned: ChartAxis): void {
  axis.title.text = planned.title;
  axis.title.visible = planned.title !== '';
  if (planned.numberFormat !== undefined) {
    axis.linkNumberFormat = false;
    axis.numberFormat = planned.numberFormat;
  }
  if (planned.minimum !== undefined) axis.minimum = planned.minimum;
  if (planned.maximum !== undefined) axis.maximum = planned.maximum;
  if (planned.reversed === true) axis.reversePlotOrder = true;
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
