import type { ChartModel, ChartSeriesModel } from '../../workbook/types';
import { xmlDeclaration } from '../package/Package';
import { type AxisPlace, categoryAxisXml, valueAxisXml } from './axisXml';
import { chartKind, type ChartKind } from './chartKinds';
import type { ChartSource } from './chartValues';
import { fillXml, hairlineXml, lineXml, richTextXml, textLookXml } from './drawingText';
import { seriesXml } from './seriesXml';

/** Series that are drawn in one go: of one kind, on one pair of axes. */
interface Group {
  readonly kind: ChartKind;
  readonly secondary: boolean;
  readonly series: { readonly model: ChartSeriesModel; readonly index: number }[];
}

/** A classic chart part, with the values of its cells cached so that every viewer can draw it. */
export function chartXml(chart: ChartModel, source: ChartSource): string {
  const groups = groupSeries(chart);
  const background =
    chart.fillColor === undefined
      ? '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>'
      : fillXml(chart.fillColor);
  const frame = chart.borderColor === undefined ? hairlineXml() : lineXml(chart.borderColor, 0.75);
  const plotFill = chart.plotAreaFillColor === undefined ? '<a:noFill/>' : fillXml(chart.plotAreaFillColor);
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart)}<c:plotArea><c:layout/>` +
    groups.map((group) => groupXml(group, source)).join('') +
    axesXml(chart, groups) +
    `<c:spPr>${plotFill}<a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${legendXml(chart)}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="${blanks[chart.displayBlanksAs ?? ''] ?? 'gap'}"/></c:chart>` +
    `<c:spPr>${background}${frame}</c:spPr>${textLookXml('c:txPr', chart.font, { size: 10 })}</c:chartSpace>`
  );
}

const blanks: Readonly<Record<string, string>> = { NotPlotted: 'gap', Zero: 'zero', Interpolated: 'span' };

function titleXml(chart: ChartModel): string {
  if (!chart.titleVisible || chart.title === '') return '<c:autoTitleDeleted val="1"/>';
  const font = { ...chart.font, ...chart.titleFont, color: chart.titleFontColor ?? chart.font?.color };
  const size = chart.titleFontSize ?? 14;
  const text = richTextXml(chart.title, { ...font, size }, { size });
  return `<c:title><c:tx><c:rich>${text}</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

const legendPlaces: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

function legendXml(chart: ChartModel): string {
  if (!chart.legendVisible) return '';
  const place = legendPlaces[chart.legendPosition] ?? 'r';
  const look = textLookXml('c:txPr', chart.legendFont ?? chart.font, { size: 9 });
  return `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/>${look}</c:legend>`;
}

/** Bars first, lines over them; within a kind in the order of the series. */
function groupSeries(chart: ChartModel): Group[] {
  const groups: Group[] = [];
  chart.series.forEach((model, index) => {
    const kind = chartKind(model.chartType === '' ? chart.chartType : model.chartType);
    const secondary = model.axisGroup === 'Secondary';
    let group = groups.find(
      (candidate) => candidate.secondary === secondary && sameDrawing(candidate.kind, kind),
    );
    if (group === undefined) {
      group = { kind, secondary, series: [] };
      groups.push(group);
    }
    group.series.push({ model, index });
  });
  const rank = ({ kind, secondary }: Group) => order.indexOf(kind.family) + (secondary ? 10 : 0);
  return groups.sort((a, b) => rank(a) - rank(b));
}

const order: ChartKind['family'][] = ['area', 'bar', 'line', 'scatter', 'pie', 'doughnut'];

/** Markers and smoothing belong to the series, so they do not part a group. */
function sameDrawing(a: ChartKind, b: ChartKind): boolean {
  return a.family === b.family && a.direction === b.direction && a.grouping === b.grouping;
}

const axisIds = { category: 50010001, value: 50010002, secondCategory: 50010003, secondValue: 50010004 };

function groupXml({ kind, secondary, series }: Group, source: ChartSource): string {
  const drawn = series.map(({ model, index }) => {
    const own = chartKind(model.chartType === '' ? 'ColumnClustered' : model.chartType);
    return seriesXml(model, sameDrawing(own, kind) ? own : kind, index, source);
  });
  const all = `<c:varyColors val="0"/>${drawn.join('')}`;
  const axes = secondary
    ? `<c:axId val="${axisIds.secondCategory}"/><c:axId val="${axisIds.secondValue}"/>`
    : `<c:axId val="${axisIds.category}"/><c:axId val="${axisIds.value}"/>`;
  const first = series[0]?.model;
  switch (kind.family) {
    case 'bar': {
      const stacked = kind.grouping !== 'clustered';
      const overlap = first?.overlap ?? (stacked ? 100 : undefined);
      return (
        `<c:barChart><c:barDir val="${kind.direction}"/><c:grouping val="${kind.grouping}"/>${all}` +
        `<c:gapWidth val="${first?.gapWidth ?? 150}"/>` +
        `${overlap === undefined ? '' : `<c:overlap val="${overlap}"/>`}${axes}</c:barChart>`
      );
    }
    case 'line':
      return `<c:lineChart><c:grouping val="${kind.grouping}"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`;
    case 'area':
      return `<c:areaChart><c:grouping val="${kind.grouping}"/>${all}${axes}</c:areaChart>`;
    case 'scatter': {
      const style = kind.smooth === true ? 'smoothMarker' : 'lineMarker';
      return `<c:scatterChart><c:scatterStyle val="${style}"/>${all}${axes}</c:scatterChart>`;
    }
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${drawn.join('')}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'doughnut':
      return `<c:doughnutChart><c:varyColors val="1"/>${drawn.join('')}<c:firstSliceAng val="0"/><c:holeSize val="60"/></c:doughnutChart>`;
    case 'boxWhisker':
      throw new RangeError('A box-and-whisker chart cannot be combined with others');
  }
}

function axesXml(chart: ChartModel, groups: readonly Group[]): string {
  const pairs = groups.filter(({ kind }) => kind.family !== 'pie' && kind.family !== 'doughnut');
  const primary = pairs.find(({ secondary }) => !secondary);
  const second = pairs.find(({ secondary }) => secondary);
  return (
    (primary === undefined ? '' : primaryAxesXml(chart, primary.kind)) +
    (second === undefined ? '' : secondAxesXml(chart, second.kind))
  );
}

function primaryAxesXml({ axes }: ChartModel, kind: ChartKind): string {
  const lying = kind.direction === 'bar';
  const category: AxisPlace = {
    id: axisIds.category,
    crossedId: axisIds.value,
    position: lying ? 'l' : 'b',
    crosses: 'autoZero',
    deleted: false,
  };
  const value: AxisPlace = {
    id: axisIds.value,
    crossedId: axisIds.category,
    // A reversed category axis takes the value axis to the other side, as in Excel.
    position: lying
      ? axes.category.reversePlotOrder
        ? 't'
        : 'b'
      : axes.category.reversePlotOrder
        ? 'r'
        : 'l',
    crosses: 'autoZero',
    deleted: false,
  };
  if (kind.family === 'scatter') {
    return valueAxisXml(axes.category, category, 'midCat') + valueAxisXml(axes.value, value, 'midCat');
  }
  const between = kind.family === 'area' ? 'midCat' : 'between';
  return categoryAxisXml(axes.category, category) + valueAxisXml(axes.value, value, between);
}

/** The second value axis stands opposite the first; its category axis is there but not drawn. */
function secondAxesXml({ axes }: ChartModel, kind: ChartKind): string {
  const lying = kind.direction === 'bar';
  const value: AxisPlace = {
    id: axisIds.secondValue,
    crossedId: axisIds.secondCategory,
    position: lying ? 't' : 'r',
    crosses: 'max',
    deleted: false,
  };
  const category: AxisPlace = {
    id: axisIds.secondCategory,
    crossedId: axisIds.secondValue,
    position: lying ? 'l' : 'b',
    crosses: 'autoZero',
    deleted: true,
  };
  const hidden = { ...axes.category, titleVisible: false, majorGridlines: false, minorGridlines: false };
  const own = valueAxisXml(axes.secondaryValue, value, kind.family === 'scatter' ? 'midCat' : 'between');
  if (kind.family === 'scatter') return valueAxisXml(hidden, category, 'midCat') + own;
  return own + categoryAxisXml(hidden, category);
}
