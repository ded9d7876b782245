import type { ChartAxisModel, ChartModel, ChartSeriesModel } from '../../workbook/types';
import { xmlDeclaration } from '../package/Package';
import { escapeXml } from '../xml/text';
import { type ChartSource, labelOf, readReference } from './chartValues';
import { fillXml, hairlineXml, richTextXml } from './drawingText';

/**
 * A box-and-whisker chart: an extended chart part ("chartex"), which Excel has drawn since 2016 and other programs
 * do not know.
 */
export function boxChartXml(chart: ChartModel, source: ChartSource): string {
  const data = chart.series.map((series, index) => dataXml(series, index, source));
  const series = chart.series.map(seriesXml);
  return (
    `${xmlDeclaration}<cx:chartSpace xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    'xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex">' +
    `<cx:chartData>${data.join('')}</cx:chartData><cx:chart>${titleXml(chart)}` +
    `<cx:plotArea><cx:plotAreaRegion>${series.join('')}</cx:plotAreaRegion>` +
    `<cx:axis id="0"><cx:catScaling gapWidth="0.8"/>${axisXml(chart.axes.category)}</cx:axis>` +
    `<cx:axis id="1"><cx:valScaling${bound('max', chart.axes.value.maximum)}${bound('min', chart.axes.value.minimum)}/>` +
    `${axisXml(chart.axes.value)}</cx:axis></cx:plotArea>${legendXml(chart)}</cx:chart></cx:chartSpace>`
  );
}

function dataXml(series: ChartSeriesModel, index: number, source: ChartSource): string {
  const values = readReference(series.values, source);
  const numbers = values.values
    .map((value, at) => (typeof value === 'number' ? `<cx:pt idx="${at}">${value}</cx:pt>` : ''))
    .join('');
  const count = values.values.length;
  return (
    `<cx:data id="${index}">${categoriesXml(series.categories, source)}` +
    `<cx:numDim type="val"><cx:f>${escapeXml(series.values)}</cx:f>` +
    `<cx:lvl ptCount="${count}" formatCode="${escapeXml(values.format)}">${numbers}</cx:lvl></cx:numDim></cx:data>`
  );
}

function categoriesXml(reference: string | undefined, source: ChartSource): string {
  if (reference === undefined) return '';
  const { values } = readReference(reference, source);
  const points = values
    .map((value, at) => `<cx:pt idx="${at}">${escapeXml(labelOf(value))}</cx:pt>`)
    .join('');
  return (
    `<cx:strDim type="cat"><cx:f>${escapeXml(reference)}</cx:f>` +
    `<cx:lvl ptCount="${values.length}">${points}</cx:lvl></cx:strDim>`
  );
}

function seriesXml(series: ChartSeriesModel, index: number): string {
  const flag = (value: boolean | undefined) => (value === true ? 1 : 0);
  const fill = series.color === undefined ? '' : `<cx:spPr>${fillXml(series.color)}</cx:spPr>`;
  const method = series.quartileCalculation === 'Inclusive' ? 'inclusive' : 'exclusive';
  const id = `{${(index + 1).toString(16).toUpperCase().padStart(8, '0')}-6F2D-4E0B-9C55-3B1A7D2E4F60}`;
  return (
    `<cx:series layoutId="boxWhisker" uniqueId="${id}">` +
    `<cx:tx><cx:txData><cx:v>${escapeXml(series.name)}</cx:v></cx:txData></cx:tx>${fill}<cx:dataId val="${index}"/>` +
    `<cx:layoutPr><cx:visibility meanLine="${flag(series.showMeanLine)}" meanMarker="${flag(series.showMeanMarker ?? true)}" ` +
    `nonoutliers="${flag(series.showInnerPoints)}" outliers="${flag(series.showOutlierPoints ?? true)}"/>` +
    `<cx:statistics quartileMethod="${method}"/></cx:layoutPr></cx:series>`
  );
}

function titleXml(chart: ChartModel): string {
  if (!chart.titleVisible || chart.title === '') return '';
  const size = chart.titleFontSize ?? 14;
  const color = chart.titleFontColor ?? chart.font?.color;
  return (
    '<cx:title pos="t" align="ctr" overlay="0"><cx:tx><cx:rich>' +
    `${richTextXml(chart.title, { ...chart.font, ...chart.titleFont, size, ...(color === undefined ? {} : { color }) }, { size })}` +
    '</cx:rich></cx:tx></cx:title>'
  );
}

function axisXml(axis: ChartAxisModel): string {
  const title =
    axis.titleVisible && axis.title !== ''
      ? `<cx:title><cx:tx><cx:rich>${richTextXml(axis.title, axis.titleFont, { size: 10 })}</cx:rich></cx:tx></cx:title>`
      : '';
  const gridlines = axis.majorGridlines
    ? `<cx:majorGridlines><cx:spPr>${hairlineXml()}</cx:spPr></cx:majorGridlines>`
    : '';
  const format =
    axis.numberFormat === undefined
      ? ''
      : `<cx:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="0"/>`;
  return `${title}${gridlines}<cx:tickLabels/>${format}`;
}

function bound(name: string, value: number | undefined): string {
  return value === undefined ? '' : ` ${name}="${value}"`;
}

function legendXml(chart: ChartModel): string {
  if (!chart.legendVisible) return '';
  const place = { Top: 't', Left: 'l', Right: 'r' }[chart.legendPosition] ?? 'b';
  return `<cx:legend pos="${place}" align="ctr" overlay="0"/>`;
}
