import type { ChartAxisModel } from '../../workbook/types';
import { escapeXml } from '../xml/text';
import { hairlineXml, lineXml, richTextXml, textLookXml } from './drawingText';

export interface AxisPlace {
  readonly id: number;
  readonly crossedId: number;
  readonly position: 'l' | 'r' | 't' | 'b';
  /** Where this axis meets the other one. */
  readonly crosses: 'autoZero' | 'max';
  /** Drawn at all: the category axis of a second group is there but not shown. */
  readonly deleted: boolean;
}

/** A category axis. */
export function categoryAxisXml(axis: ChartAxisModel, place: AxisPlace): string {
  const spacing = axis.tickLabelSpacing;
  return (
    `<c:catAx>${commonXml(axis, place)}` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    `${spacing === undefined ? '' : `<c:tickLblSkip val="${spacing}"/>`}<c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

/** A value axis; `between` puts bars between the tick marks, points of a scatter or area on them. */
export function valueAxisXml(axis: ChartAxisModel, place: AxisPlace, between: 'between' | 'midCat'): string {
  const unit = (name: string, value: number | undefined) =>
    value === undefined ? '' : `<c:${name} val="${value}"/>`;
  return (
    `<c:valAx>${commonXml(axis, place)}<c:crossBetween val="${between}"/>` +
    `${unit('majorUnit', axis.majorUnit)}${unit('minorUnit', axis.minorUnit)}</c:valAx>`
  );
}

function commonXml(axis: ChartAxisModel, place: AxisPlace): string {
  const format = axis.numberFormat ?? 'General';
  const linked = axis.numberFormat === undefined ? 1 : 0;
  const upright = place.position === 'l' || place.position === 'r';
  return (
    `<c:axId val="${place.id}"/>${scalingXml(axis)}` +
    `<c:delete val="${place.deleted || !axis.visible ? 1 : 0}"/><c:axPos val="${place.position}"/>` +
    gridlinesXml('majorGridlines', axis.majorGridlines, axis.gridlineColor) +
    gridlinesXml('minorGridlines', axis.minorGridlines ?? false, axis.gridlineColor) +
    titleXml(axis, upright) +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="${linked}"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${labelPlaces[axis.tickLabelPosition ?? ''] ?? 'nextTo'}"/>` +
    `<c:spPr>${axis.lineColor === undefined ? hairlineXml() : lineXml(axis.lineColor, 0.75)}</c:spPr>` +
    textLookXml(
      'c:txPr',
      axis.font,
      { size: 9 },
      axis.textOrientation === undefined ? undefined : -axis.textOrientation,
    ) +
    `<c:crossAx val="${place.crossedId}"/><c:crosses val="${place.crosses}"/>`
  );
}

const labelPlaces: Readonly<Record<string, string>> = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
};

function scalingXml(axis: ChartAxisModel): string {
  const bound = (name: string, value: number | undefined) =>
    value === undefined ? '' : `<c:${name} val="${value}"/>`;
  return (
    `<c:scaling>${axis.logarithmic === true ? '<c:logBase val="10"/>' : ''}` +
    `<c:orientation val="${axis.reversePlotOrder ? 'maxMin' : 'minMax'}"/>` +
    `${bound('max', axis.maximum)}${bound('min', axis.minimum)}</c:scaling>`
  );
}

function gridlinesXml(name: string, shown: boolean, color: string | undefined): string {
  return shown ? `<c:${name}><c:spPr>${hairlineXml(color)}</c:spPr></c:${name}>` : '';
}

function titleXml(axis: ChartAxisModel, upright: boolean): string {
  if (!axis.titleVisible || axis.title === '') return '';
  const text = richTextXml(axis.title, axis.titleFont, { size: 10 }, upright ? -90 : undefined);
  return `<c:title><c:tx><c:rich>${text}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
