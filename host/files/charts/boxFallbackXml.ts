import type { ChartModel, Scalar } from '../../workbook/types';
import { escapeXml } from '../xml/text';
import { chartXml } from './chartXml';
import { type ChartSource, labelOf, readReference } from './chartValues';
import { fillXml, lineXml } from './drawingText';

/** Five numbers of a box: whiskers reach to the last value within 1.5 box heights. */
interface Box {
  readonly label: string;
  readonly low: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly high: number;
}

/**
 * The box-and-whisker chart for programs that do not know that kind: a stacked column chart with the figures written
 * into it. The lowest part of a column is invisible, two parts are the box, error bars are the whiskers.
 * Undefined where a box reaches below zero, which stacked columns cannot show, or where there is nothing to draw.
 */
export function boxFallbackXml(chart: ChartModel, source: ChartSource): string | undefined {
  const [series] = chart.series;
  if (series === undefined || chart.series.length > 1) return undefined;
  const labels = series.categories === undefined ? [] : readReference(series.categories, source).values;
  const inclusive = series.quartileCalculation === 'Inclusive';
  const boxes = groupValues(labels, readReference(series.values, source).values)
    .map(([label, values]) => describeBox(label, values, inclusive))
    .filter((box) => box !== undefined);
  if (boxes.length === 0 || boxes.some((box) => box.low < 0)) return undefined;
  const color = series.color ?? '#2B5C8A';
  const parts = [
    columnXml(
      0,
      'Q1',
      boxes,
      (box) => box.q1,
      '<a:noFill/><a:ln><a:noFill/></a:ln>',
      whisker('minus', boxes, (box) => box.q1 - box.low),
    ),
    columnXml(1, 'Median', boxes, (box) => box.median - box.q1, boxLook(color), ''),
    columnXml(
      2,
      'Q3',
      boxes,
      (box) => box.q3 - box.median,
      boxLook(color),
      whisker('plus', boxes, (box) => box.high - box.q3),
    ),
  ];
  const columns: ChartModel = {
    ...chart,
    chartType: 'ColumnStacked',
    series: [{ ...series, chartType: 'ColumnStacked', gapWidth: 80, hasDataLabels: false, trendlines: [] }],
    legendVisible: false,
    axes: {
      ...chart.axes,
      value: { ...chart.axes.value, maximum: chart.axes.value.maximum ?? topOf(boxes) },
    },
  };
  // Frame, title and axes are those of any column chart; its one series gives way to the three that make the boxes.
  return chartXml(columns, source).replace(/<c:ser>[^]*<\/c:ser>/, () => parts.join(''));
}

/** A round number above the highest whisker: the columns alone would end the axis at the boxes. */
function topOf(boxes: readonly Box[]): number | undefined {
  const highest = Math.max(...boxes.map((box) => box.high));
  if (highest <= 0) return undefined;
  const step = 10 ** Math.floor(Math.log10(highest)) / 2;
  return Math.ceil(highest / step) * step;
}

function groupValues(labels: readonly Scalar[], values: readonly Scalar[]): [string, number[]][] {
  const groups = new Map<string, number[]>();
  values.forEach((value, index) => {
    if (typeof value !== 'number') return;
    const label = labelOf(labels[index] ?? '');
    const group = groups.get(label) ?? [];
    groups.set(label, group);
    group.push(value);
  });
  return [...groups];
}

function describeBox(label: string, values: readonly number[], inclusive: boolean): Box | undefined {
  const sorted = Float64Array.from(values).sort();
  const q1 = quantile(sorted, 0.25, inclusive);
  const q3 = quantile(sorted, 0.75, inclusive);
  if (q1 === undefined || q3 === undefined) return undefined;
  const reach = 1.5 * (q3 - q1);
  const inside = sorted.filter((value) => value >= q1 - reach && value <= q3 + reach);
  return {
    label,
    low: Math.min(q1, inside[0] ?? q1),
    q1,
    median: quantile(sorted, 0.5, true) ?? q1,
    q3,
    high: Math.max(q3, inside[inside.length - 1] ?? q3),
  };
}

/** PERCENTILE.INC or PERCENTILE.EXC of sorted values; the latter does not exist for fewer than three. */
function quantile(sorted: Float64Array, share: number, inclusive: boolean): number | undefined {
  const position = inclusive ? share * (sorted.length - 1) : share * (sorted.length + 1) - 1;
  if (position < 0 || position > sorted.length - 1) return undefined;
  const below = Math.floor(position);
  const lower = sorted[below]!;
  return lower + ((sorted[below + 1] ?? lower) - lower) * (position - below);
}

function boxLook(color: string): string {
  return `${fillXml(color)}${lineXml('#FFFFFF', 0.75)}`;
}

function columnXml(
  index: number,
  name: string,
  boxes: readonly Box[],
  height: (box: Box) => number,
  look: string,
  errorBars: string,
): string {
  const labels = boxes
    .map(({ label }, at) => `<c:pt idx="${at}"><c:v>${escapeXml(label)}</c:v></c:pt>`)
    .join('');
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${name}</c:v></c:tx><c:spPr>${look}</c:spPr>` +
    `<c:invertIfNegative val="0"/>${errorBars}` +
    `<c:cat><c:strLit><c:ptCount val="${boxes.length}"/>${labels}</c:strLit></c:cat>` +
    `<c:val>${literal(boxes, height)}</c:val></c:ser>`
  );
}

function whisker(direction: 'minus' | 'plus', boxes: readonly Box[], length: (box: Box) => number): string {
  return (
    `<c:errBars><c:errBarType val="${direction}"/><c:errValType val="cust"/><c:noEndCap val="0"/>` +
    `<c:${direction}>${literal(boxes, length)}</c:${direction}><c:spPr>${lineXml('#7A7F87', 1)}</c:spPr></c:errBars>`
  );
}

function literal(boxes: readonly Box[], value: (box: Box) => number): string {
  const points = boxes.map((box, at) => `<c:pt idx="${at}"><c:v>${value(box)}</c:v></c:pt>`).join('');
  return `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${boxes.length}"/>${points}</c:numLit>`;
}
