import { format } from 'numfmt';
import { boxPlot } from './boxPlot';
import type { DrawnAxis, DrawnChart, DrawnSeries } from './DrawnChart';

type Option = Record<string, unknown>;

const font = { fontFamily: "Calibri, 'Segoe UI', 'Noto Sans SC', sans-serif", color: '#404040' };

/** A chart as ECharts draws it. */
export function chartOption(chart: DrawnChart): Option {
  const { kind, series, category, value } = chart;
  const title = {
    text: chart.title,
    left: 'center',
    top: 6,
    textStyle: { ...font, fontSize: 13, fontWeight: 600, width: chart.titleWidth, overflow: 'break' },
  };
  const frame = {
    animation: false,
    title,
    textStyle: font,
    // Axis labels and names are kept inside this frame.
    grid: {
      ...{ left: 16, right: 24, top: 48, bottom: chart.hasLegend ? 34 : 14 },
      ...{ outerBoundsMode: 'same', outerBoundsContain: 'all' },
    },
    legend: { show: chart.hasLegend, bottom: 4, itemWidth: 14, itemHeight: 8, textStyle: font },
  };
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
      series: series.flatMap(scatter),
    };
  }
  const lying = kind.isLying;
  const names = series[0]?.categories.map(String) ?? [];
  const categoryAxis = {
    type: 'category',
    data: names,
    inverse: lying && category.isReversed,
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
    { type: 'value', ...axis(chart.secondaryValue), splitLine: { show: false } },
  ];
  const usesSecond = series.some(({ onSecondAxis }) => onSecondAxis);
  const shownAxes = usesSecond ? valueAxes : valueAxes.slice(0, 1);
  const stack = kind.isStacked ? 'all' : undefined;
  return {
    ...frame,
    xAxis: lying ? shownAxes : categoryAxis,
    yAxis: lying ? categoryAxis : shownAxes,
    series: series.map((one) => barOrLine(one, stack, lying)),
  };
}

function barOrLine(series: DrawnSeries, stack: string | undefined, lying: boolean): Option {
  const { name, values, color, isLine, onSecondAxis, pointColors, labelFormat } = series;
  const onSecond = onSecondAxis ? { [lying ? 'xAxisIndex' : 'yAxisIndex']: 1 } : {};
  const data = values.map((part, index) => {
    const own = pointColors?.get(index);
    return own === undefined ? part : { value: part, itemStyle: { color: own } };
  });
  if (isLine) {
    return {
      type: 'line',
      name,
      data,
      symbolSize: 5,
      color,
      lineStyle: { width: 2 },
      ...onSecond,
    };
  }
  const label =
    labelFormat === undefined
      ? undefined
      : {
          show: true,
          position: stack ? 'inside' : lying ? 'right' : 'top',
          fontSize: 11,
          formatter: ({ value }: { value: number }) => inFormat(value, labelFormat),
        };
  return { type: 'bar', name, data, stack, color, barCategoryGap: '38%', label, ...onSecond };
}

function scatter({ name, values, categories, color, trendlines }: DrawnSeries): readonly Option[] {
  const points = categories.flatMap((value, index) => {
    const other = values[index];
    return typeof value === 'number' && typeof other === 'number' ? [[value, other] as const] : [];
  });
  const dots = {
    type: 'scatter',
    name,
    data: points,
    symbolSize: 5,
    color,
  };
  const lines = trendlines.map((trend) => ({
    type: 'line',
    name: trend.name,
    data: trendLine(points),
    showSymbol: false,
    lineStyle: { color: trend.color, width: 2 },
    itemStyle: { color: trend.color },
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

function axis(model: DrawnAxis): Option {
  return {
    show: model.isVisible,
    name: model.title,
    nameLocation: 'middle',
    nameGap: 8,
    nameMoveOverlap: true,
    nameTextStyle: { ...font, fontSize: 11 },
    min: model.minimum,
    max: model.maximum,
    splitLine: { show: model.hasGridlines, lineStyle: { color: '#E3E3E3' } },
    axisLine: { lineStyle: { color: '#A0A0A0' } },
    ...(model.numberFormat === undefined
      ? {}
      : { axisLabel: { ...font, formatter: (value: number) => inFormat(value, model.numberFormat) } }),
  };
}

function inFormat(value: number, numberFormat: string | undefined): string {
  return numberFormat === undefined ? String(value) : format(numberFormat, value, { throws: false });
}
