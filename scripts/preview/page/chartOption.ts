import { format } from 'numfmt';
import { chartKind } from '../../../host/files/charts/chartKinds';
import { parseArea, splitSheetName } from '../../../host/workbook/address';
import type {
  ChartAxisModel,
  ChartModel,
  ChartSeriesModel,
  Scalar,
  WorkbookModel,
} from '../../../host/workbook/types';
import { boxPlot } from './boxPlot';

type Option = Record<string, unknown>;

const font = { fontFamily: "Calibri, 'Segoe UI', 'Noto Sans SC', sans-serif", color: '#404040' };

/** A chart of the workbook as ECharts draws it. */
export function chartOption(chart: ChartModel, workbook: WorkbookModel): Option {
  const kind = chartKind(chart.chartType);
  const series = chart.series.map((one) => ({
    model: one,
    values: cellsOf(one.values, workbook),
    categories: one.categories === undefined ? [] : cellsOf(one.categories, workbook),
  }));
  const title = {
    text: chart.titleVisible ? chart.title : '',
    left: 'center',
    top: 6,
    textStyle: { ...font, fontSize: 13, fontWeight: 600, width: chart.width * 1.25, overflow: 'break' },
  };
  const frame = {
    animation: false,
    title,
    textStyle: font,
    // Axis labels and names are kept inside this frame.
    grid: {
      ...{ left: 16, right: 24, top: 48, bottom: chart.legendVisible ? 34 : 14 },
      ...{ outerBoundsMode: 'same', outerBoundsContain: 'all' },
    },
    legend: { show: chart.legendVisible, bottom: 4, itemWidth: 14, itemHeight: 8, textStyle: font },
    tooltip: { trigger: 'item', confine: true },
  };
  const { category, value } = chart.axes;
  if (kind.family === 'boxWhisker') {
    return { ...frame, ...boxPlot(series, axis(category), axis(value)) };
  }
  if (kind.family === 'pie' || kind.family === 'doughnut') {
    const [only] = series;
    const data = only?.values.map((part, index) => ({
      name: String(only.categories[index] ?? ''),
      value: part,
    }));
    return { ...frame, series: [{ type: 'pie', radius: '60%', data }] };
  }
  if (kind.family === 'scatter') {
    return {
      ...frame,
      xAxis: { type: 'value', scale: true, ...axis(category) },
      yAxis: { type: 'value', scale: true, ...axis(value) },
      series: series.flatMap(({ model, values, categories }) => scatter(model, categories, values)),
    };
  }
  const lying = kind.direction === 'bar';
  const names = series[0]?.categories.map(String) ?? [];
  const categoryAxis = {
    type: 'category',
    data: names,
    inverse: lying && category.reversePlotOrder,
    ...axis(category),
    axisLabel: {
      ...font,
      interval: names.length > 20 ? 'auto' : 0,
      width: lying ? 120 : 70,
      overflow: 'truncate',
    },
    axisTick: { show: false },
  };
  const valueAxes = [
    { type: 'value', ...axis(value) },
    { type: 'value', ...axis(chart.axes.secondaryValue), splitLine: { show: false } },
  ];
  const usesSecond = chart.series.some(({ axisGroup }) => axisGroup === 'Secondary');
  const shownAxes = usesSecond ? valueAxes : valueAxes.slice(0, 1);
  const stack =
    kind.grouping?.startsWith('stacked') || kind.grouping === 'percentStacked' ? 'all' : undefined;
  return {
    ...frame,
    xAxis: lying ? shownAxes : categoryAxis,
    yAxis: lying ? categoryAxis : shownAxes,
    series: series.map(({ model, values }) => barOrLine(model, values, stack, lying)),
  };
}

function barOrLine(
  model: ChartSeriesModel,
  values: readonly Scalar[],
  stack: string | undefined,
  lying: boolean,
): Option {
  const { family } = chartKind(model.chartType);
  const color = model.color ?? model.lineColor;
  const onSecond = model.axisGroup === 'Secondary' ? { [lying ? 'xAxisIndex' : 'yAxisIndex']: 1 } : {};
  const data = values.map((part, index) => {
    const own = model.pointColors.get(index);
    return own === undefined ? part : { value: part, itemStyle: { color: own } };
  });
  if (family !== 'bar') {
    return {
      type: 'line',
      name: model.name,
      data,
      symbolSize: 5,
      color,
      lineStyle: { width: 2 },
      ...onSecond,
    };
  }
  const label = model.hasDataLabels
    ? {
        show: true,
        position: stack ? 'inside' : lying ? 'right' : 'top',
        fontSize: 11,
        formatter: ({ value }: { value: number }) => inFormat(value, model.dataLabelFormat),
      }
    : undefined;
  return { type: 'bar', name: model.name, data, stack, color, barCategoryGap: '38%', label, ...onSecond };
}

function scatter(model: ChartSeriesModel, x: readonly Scalar[], y: readonly Scalar[]): readonly Option[] {
  const points = x.flatMap((value, index) => {
    const other = y[index];
    return typeof value === 'number' && typeof other === 'number' ? [[value, other] as const] : [];
  });
  const dots = {
    type: 'scatter',
    name: model.name,
    data: points,
    symbolSize: 5,
    color: model.markerBackgroundColor ?? model.color,
  };
  const lines = model.trendlines.map(({ name, color }) => ({
    type: 'line',
    name,
    data: trendLine(points),
    showSymbol: false,
    lineStyle: { color, width: 2 },
    itemStyle: { color },
  }));
  return [dots, ...lines];
}

/** The least-squares line from the first to the last x. */
function trendLine(points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  if (points.length < 2) return [];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const xs = points.map(([x]) => x);
  const [meanX, meanY] = [mean(xs), mean(points.map(([, y]) => y))];
  const spread = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
  const slope =
    spread === 0 ? 0 : points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const at = (x: number) => [x, meanY + slope * (x - meanX)] as const;
  // Not Math.min(...xs): a scatter may hold more points than a call has arguments.
  return [at(xs.reduce((a, b) => Math.min(a, b))), at(xs.reduce((a, b) => Math.max(a, b)))];
}

function axis(model: ChartAxisModel): Option {
  return {
    show: model.visible,
    name: model.titleVisible ? model.title : '',
    nameLocation: 'middle',
    nameGap: 8,
    nameMoveOverlap: true,
    nameTextStyle: { ...font, fontSize: 11 },
    min: model.minimum,
    max: model.maximum,
    splitLine: { show: model.majorGridlines, lineStyle: { color: '#E3E3E3' } },
    axisLine: { lineStyle: { color: '#A0A0A0' } },
    ...(model.numberFormat === undefined
      ? {}
      : { axisLabel: { ...font, formatter: (value: number) => inFormat(value, model.numberFormat) } }),
  };
}

function inFormat(value: number, numberFormat: string | undefined): string {
  return numberFormat === undefined ? String(value) : format(numberFormat, value, { throws: false });
}

/** The values of a reference such as 'Customer ranking'!$B$2:$B$16, row by row. */
export function cellsOf(reference: string, workbook: WorkbookModel): readonly Scalar[] {
  const { sheetName, rest } = splitSheetName(reference.replace(/^=/, ''));
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const area = parseArea(rest);
  if (sheet === undefined || area === undefined) return [];
  return Array.from({ length: area.rows * area.columns }, (_cell, index) =>
    sheet.cells.value(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}
