import type { ChartSeriesModel } from '../../workbook/types';
import { escapeXml } from '../xml/text';
import type { ChartKind } from './chartKinds';
import { categoryReferenceXml, type ChartSource, numberReferenceXml } from './chartValues';
import { fillXml, lineXml, textLookXml } from './drawingText';

/** Width of a line that nobody chose, in points. */
const lineWidth = 2.25;
const trendlineWidth = 1.5;

/** One series of a classic chart. `index` counts over all series of the chart. */
export function seriesXml(
  series: ChartSeriesModel,
  kind: ChartKind,
  index: number,
  source: ChartSource,
): string {
  const isScatter = kind.family === 'scatter';
  const drawsLine = kind.family === 'line' || isScatter;
  const isBar = kind.family === 'bar';
  const values = numberReferenceXml(series.values, source);
  const categories = series.categories;
  const [x, y] = isScatter ? ['xVal', 'yVal'] : ['cat', 'val'];
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>` +
    shapeXml(series, kind, index) +
    (isBar ? '<c:invertIfNegative val="0"/>' : '') +
    (drawsLine ? markerXml(series, kind, index) : '') +
    pointsXml(series, kind) +
    (series.hasDataLabels ? labelsXml(series, kind) : '') +
    (canHaveTrendline(kind) ? series.trendlines.map(trendlineXml).join('') : '') +
    (categories === undefined ? '' : `<c:${x}>${categoryReferenceXml(categories, source)}</c:${x}>`) +
    `<c:${y}>${values}</c:${y}>` +
    (drawsLine ? `<c:smooth val="${(series.smooth ?? kind.smooth ?? false) ? 1 : 0}"/>` : '') +
    '</c:ser>'
  );
}

/** The colour of a series that has none of its own: the theme's accents in turn. */
function accentXml(index: number): string {
  return `<a:solidFill><a:schemeClr val="accent${(index % 6) + 1}"/></a:solidFill>`;
}

function shapeXml(series: ChartSeriesModel, kind: ChartKind, index: number): string {
  if (kind.family === 'scatter' && kind.joined !== true && series.lineColor === undefined) {
    return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  }
  if (kind.family === 'line' || kind.family === 'scatter') {
    const color = series.lineColor ?? series.color;
    const line = lineXml(color ?? '#000000', series.lineWeight ?? lineWidth, series.lineStyle);
    return `<c:spPr>${color === undefined ? line.replace(fillXml('#000000'), accentXml(index)) : line}</c:spPr>`;
  }
  if (kind.family === 'pie' || kind.family === 'doughnut') return '';
  const fill = series.color === undefined ? accentXml(index) : fillXml(series.color);
  const line = series.lineColor === undefined ? '' : lineXml(series.lineColor, series.lineWeight ?? 0.75);
  return `<c:spPr>${fill}${line}</c:spPr>`;
}

function markerXml(series: ChartSeriesModel, kind: ChartKind, index: number): string {
  const style = series.markerStyle ?? 'Automatic';
  const automatic = style === 'Automatic';
  if (style === 'None' || (automatic && kind.markers !== true)) {
    return '<c:marker><c:symbol val="none"/></c:marker>';
  }
  const color = series.markerBackgroundColor ?? series.color ?? series.lineColor;
  const frame = series.markerForegroundColor ?? color;
  const fill = color === undefined ? accentXml(index) : fillXml(color);
  const line = frame === undefined ? `<a:ln w="9525">${accentXml(index)}</a:ln>` : lineXml(frame, 0.75);
  return (
    `<c:marker><c:symbol val="${automatic ? 'circle' : style.toLowerCase()}"/>` +
    `<c:size val="${series.markerSize ?? 5}"/><c:spPr>${fill}${line}</c:spPr></c:marker>`
  );
}

function pointsXml(series: ChartSeriesModel, kind: ChartKind): string {
  return [...series.pointColors]
    .sort(([a], [b]) => a - b)
    .map(([index, color]) => {
      const fill = fillXml(color);
      const start = `<c:dPt><c:idx val="${index}"/>`;
      if (kind.family === 'line' || kind.family === 'scatter') {
        const size = series.markerSize ?? 5;
        const marker = `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${fill}</c:spPr></c:marker>`;
        return `${start}${marker}<c:bubble3D val="0"/></c:dPt>`;
      }
      const bar = kind.family === 'bar' ? '<c:invertIfNegative val="0"/>' : '';
      return `${start}${bar}<c:bubble3D val="0"/><c:spPr>${fill}</c:spPr></c:dPt>`;
    })
    .join('');
}

const labelPositions: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

/** Positions that a kind of chart does not have make Excel call the file damaged, so they are left to Excel. */
function labelPosition(series: ChartSeriesModel, kind: ChartKind): string {
  const asked = labelPositions[series.dataLabelPosition ?? ''];
  const clustered = kind.family === 'bar' && kind.grouping === 'clustered';
  const allowed =
    kind.family === 'bar'
      ? ['ctr', 'inEnd', 'inBase', ...(clustered ? ['outEnd'] : [])]
      : kind.family === 'pie'
        ? ['ctr', 'inEnd', 'outEnd', 'bestFit']
        : kind.family === 'line' || kind.family === 'scatter'
          ? ['ctr', 'l', 'r', 't', 'b']
          : [];
  const position = asked !== undefined && allowed.includes(asked) ? asked : clustered ? 'outEnd' : undefined;
  return position === undefined ? '' : `<c:dLblPos val="${position}"/>`;
}

function labelsXml(series: ChartSeriesModel, kind: ChartKind): string {
  const shown = series.dataLabelContent ?? {
    value: true,
    seriesName: false,
    categoryName: false,
    percentage: false,
  };
  const flag = (value: boolean) => (value ? 1 : 0);
  const format =
    series.dataLabelFormat === undefined
      ? ''
      : `<c:numFmt formatCode="${escapeXml(series.dataLabelFormat)}" sourceLinked="0"/>`;
  return (
    `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textLookXml('c:txPr', series.dataLabelFont, { size: 9 })}${labelPosition(series, kind)}` +
    `<c:showLegendKey val="0"/><c:showVal val="${flag(shown.value)}"/>` +
    `<c:showCatName val="${flag(shown.categoryName)}"/><c:showSerName val="${flag(shown.seriesName)}"/>` +
    `<c:showPercent val="${flag(shown.percentage)}"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

/** Stacked series and slices have none: Excel would call the file damaged. */
function canHaveTrendline({ family, grouping }: ChartKind): boolean {
  const stacked = grouping === 'stacked' || grouping === 'percentStacked';
  return !stacked && family !== 'pie' && family !== 'doughnut';
}

const trendlineTypes: Readonly<Record<string, string>> = {
  Linear: 'linear',
  Exponential: 'exp',
  Logarithmic: 'log',
  MovingAverage: 'movingAvg',
  Polynomial: 'poly',
  Power: 'power',
};

function trendlineXml(trendline: ChartSeriesModel['trendlines'][number]): string {
  const type = trendlineTypes[trendline.type] ?? 'linear';
  const name = trendline.name === '' ? '' : `<c:name>${escapeXml(trendline.name)}</c:name>`;
  const degree = type === 'poly' ? '<c:order val="2"/>' : type === 'movingAvg' ? '<c:period val="2"/>' : '';
  const line = lineXml(trendline.color, trendline.lineWeight ?? trendlineWidth, trendline.lineStyle);
  return (
    `<c:trendline>${name}<c:spPr>${line}</c:spPr><c:trendlineType val="${type}"/>${degree}` +
    `<c:dispRSqr val="${trendline.showRSquared ? 1 : 0}"/><c:dispEq val="${trendline.showEquation ? 1 : 0}"/></c:trendline>`
  );
}
