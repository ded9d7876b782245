import { plainSeries } from '../../workbook/plainSeries';
import type { ChartAxisModel, ChartModel, ChartSeriesModel } from '../../workbook/types';
import { type ChartKind, chartTypeOf } from '../charts/chartKinds';
import { child, childrenNamed, descend, descendants, isTrue, type XmlElement } from '../xml/parseXml';

/**
 * What the model holds of a chart part: kind, texts, references, axes. Looks are left in the part, which is kept as it
 * is as long as the chart is not changed.
 */
export function readChart(root: XmlElement, id: string, name: string): ChartModel {
  const chart = child(root, 'chart');
  const area = child(chart, 'plotArea');
  const extended = descendants(root, 'plotAreaRegion')[0];
  const series = extended === undefined ? readSeries(area) : readExtendedSeries(root, extended);
  const title = child(chart, 'title');
  return {
    id,
    name,
    chartType: series[0]?.chartType ?? (extended === undefined ? 'ColumnClustered' : 'Boxwhisker'),
    title: readText(title),
    titleVisible: title !== undefined,
    titleFontSize: undefined,
    titleFontColor: undefined,
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    legendPosition: 'Bottom',
    legendVisible: child(chart, 'legend') !== undefined,
    series,
    axes: readAxes(area, extended !== undefined),
    description: '',
  };
}

function readText(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const paragraphs = descendants(element, 'p').map((paragraph) =>
    descendants(paragraph, 't')
      .map(({ text }) => text)
      .join(''),
  );
  return paragraphs.length > 0 ? paragraphs.join('\n') : (descendants(element, 'v')[0]?.text ?? '');
}

function readSeries(area: XmlElement | undefined): ChartSeriesModel[] {
  const valueAxes = childrenNamed(area, 'valAx').map((axis) => child(axis, 'axId')?.attributes.get('val'));
  const groups = (area?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const firstAxes = childrenNamed(groups[0], 'axId').map(({ attributes }) => attributes.get('val'));
  const read = groups.flatMap((group) => {
    const axes = childrenNamed(group, 'axId').map(({ attributes }) => attributes.get('val'));
    const secondary = axes.some((axis) => valueAxes.includes(axis) && !firstAxes.includes(axis));
    return childrenNamed(group, 'ser').map((series) => ({
      order: Number(child(series, 'order')?.attributes.get('val') ?? 0),
      model: readOneSeries(series, chartTypeOf(kindOf(group, series)) ?? group.name, secondary),
    }));
  });
  return read.sort((a, b) => a.order - b.order).map(({ model }) => model);
}

/** The model's name of what a group of the file draws. */
function kindOf(group: XmlElement, series: XmlElement): ChartKind {
  const value = (name: string) => child(group, name)?.attributes.get('val');
  const marker = descend(series, 'marker', 'symbol')?.attributes.get('val') !== 'none';
  const grouping = value('grouping') as ChartKind['grouping'];
  switch (group.name) {
    case 'barChart':
      return {
        family: 'bar',
        direction: value('barDir') === 'bar' ? 'bar' : 'col',
        grouping: grouping ?? 'clustered',
      };
    case 'lineChart':
      return { family: 'line', grouping: grouping ?? 'standard', markers: marker };
    case 'areaChart':
      return { family: 'area', grouping: grouping ?? 'standard' };
    case 'scatterChart': {
      const joined = descend(series, 'spPr', 'ln', 'noFill') === undefined;
      const smooth = isTrue(child(series, 'smooth')?.attributes.get('val') ?? '0');
      return { family: 'scatter', markers: marker, joined, smooth: joined && smooth };
    }
    default:
      return { family: group.name === 'doughnutChart' ? 'doughnut' : 'pie' };
  }
}

function readOneSeries(series: XmlElement, chartType: string, secondary: boolean): ChartSeriesModel {
  const reference = (...names: string[]) =>
    names
      .map((name) => descendants(child(series, name) ?? emptyElement, 'f')[0]?.text)
      .find((text) => text !== undefined);
  const name = child(series, 'tx');
  const id = child(series, 'idx')?.attributes.get('val') ?? '0';
  return {
    ...plainSeries(id, name === undefined ? '' : (descendants(name, 'v')[0]?.text ?? ''), chartType),
    axisGroup: secondary ? 'Secondary' : 'Primary',
    values: reference('val', 'yVal') ?? '',
    categories: reference('cat', 'xVal'),
    hasDataLabels: isTrue(descend(series, 'dLbls', 'showVal')?.attributes.get('val')),
    trendlines: childrenNamed(series, 'trendline').map((trendline, index) => ({
      id: String(index),
      type: trendlineTypes[child(trendline, 'trendlineType')?.attributes.get('val') ?? ''] ?? 'Linear',
      name: child(trendline, 'name')?.text ?? '',
      color: undefined,
      showEquation: isTrue(child(trendline, 'dispEq')?.attributes.get('val')),
      showRSquared: isTrue(child(trendline, 'dispRSqr')?.attributes.get('val')),
    })),
  };
}

const trendlineTypes: Readonly<Record<string, string>> = {
  linear: 'Linear',
  exp: 'Exponential',
  log: 'Logarithmic',
  movingAvg: 'MovingAverage',
  poly: 'Polynomial',
  power: 'Power',
};

function readExtendedSeries(root: XmlElement, region: XmlElement): ChartSeriesModel[] {
  const data = descendants(root, 'data');
  return childrenNamed(region, 'series').map((series, index) => {
    const dataId = child(series, 'dataId')?.attributes.get('val');
    const source = data.find(({ attributes }) => attributes.get('id') === dataId) ?? emptyElement;
    const visibility = descend(series, 'layoutPr', 'visibility')?.attributes;
    const method = descend(series, 'layoutPr', 'statistics')?.attributes.get('quartileMethod');
    const layout = series.attributes.get('layoutId') ?? '';
    const chartType = layout === 'boxWhisker' ? 'Boxwhisker' : layout;
    return {
      ...plainSeries(String(index), readText(child(series, 'tx')), chartType),
      values: descendants(child(source, 'numDim') ?? emptyElement, 'f')[0]?.text ?? '',
      categories: descendants(child(source, 'strDim') ?? emptyElement, 'f')[0]?.text,
      quartileCalculation: method === 'inclusive' ? ('Inclusive' as const) : ('Exclusive' as const),
      showMeanMarker: isTrue(visibility?.get('meanMarker')),
      showOutlierPoints: isTrue(visibility?.get('outliers')),
    };
  });
}

/** Axes in the order of the file: the first category axis (or the first of a scatter's two), then value axes. */
function readAxes(area: XmlElement | undefined, extended: boolean): ChartModel['axes'] {
  if (extended) {
    const [category, value] = childrenNamed(area, 'axis');
    return { category: readAxis(category), value: readAxis(value), secondaryValue: readAxis(undefined) };
  }
  const values = childrenNamed(area, 'valAx');
  const category = (area?.children ?? []).find(({ name }) => name === 'catAx' || name === 'dateAx');
  const [first, second, third] = category === undefined ? values : [category, ...values];
  return { category: readAxis(first), value: readAxis(second), secondaryValue: readAxis(third) };
}

function readAxis(axis: XmlElement | undefined): ChartAxisModel {
  const title = child(axis, 'title');
  const number = (element: XmlElement | undefined) => {
    const value = element?.attributes.get('val');
    return value === undefined ? undefined : Number(value);
  };
  const format = child(axis, 'numFmt')?.attributes;
  return {
    title: readText(title),
    titleVisible: title !== undefined,
    visible: axis !== undefined && !isTrue(child(axis, 'delete')?.attributes.get('val')),
    numberFormat: isTrue(format?.get('sourceLinked')) ? undefined : format?.get('formatCode'),
    minimum: number(descend(axis, 'scaling', 'min')),
    maximum: number(descend(axis, 'scaling', 'max')),
    majorUnit: number(child(axis, 'majorUnit')),
    reversePlotOrder: descend(axis, 'scaling', 'orientation')?.attributes.get('val') === 'maxMin',
    majorGridlines: child(axis, 'majorGridlines') !== undefined,
  };
}

const emptyElement: XmlElement = {
  name: '',
  prefix: '',
  attributes: new Map(),
  children: [],
  text: '',
  start: 0,
  contentStart: 0,
  contentEnd: 0,
  end: 0,
};
