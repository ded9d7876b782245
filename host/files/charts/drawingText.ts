import type { ChartFontModel } from '../../workbook/types';
import { escapeXml } from '../xml/text';

/** Size and weight that Excel gives a text of a chart where nobody chose. */
export interface TextDefaults {
  readonly size: number;
  readonly bold?: boolean;
}

/** A colour element; undefined is Excel's soft black for the texts of charts. */
export function colorXml(color: string | undefined): string {
  if (color === undefined) {
    return '<a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr>';
  }
  return `<a:srgbClr val="${color.replace('#', '').toUpperCase()}"/>`;
}

export function fillXml(color: string | undefined): string {
  if (color === 'none') return '<a:noFill/>';
  return `<a:solidFill>${colorXml(color)}</a:solidFill>`;
}

/** Attributes and content of a run of text. Latin and East Asian letters share a font where one is named. */
function runXml(element: string, font: ChartFontModel | undefined, defaults: TextDefaults): string {
  const size = Math.round((font?.size ?? defaults.size) * 100);
  const bold = font?.bold ?? defaults.bold ?? false;
  const italic = font?.italic === true ? ' i="1"' : '';
  const name = font?.name;
  const face =
    name === undefined ? '' : `<a:latin typeface="${escapeXml(name)}"/><a:ea typeface="${escapeXml(name)}"/>`;
  return `<a:${element} sz="${size}" b="${bold ? 1 : 0}"${italic}>${fillXml(font?.color)}${face}</a:${element}>`;
}

/** A paragraph for `c:rich`; a rotation of -90 degrees stands an axis title upright. */
export function richTextXml(
  text: string,
  font: ChartFontModel | undefined,
  defaults: TextDefaults,
  rotation?: number,
): string {
  const paragraphs = text.split('\n').map((line) => {
    const properties = `<a:pPr>${runXml('defRPr', font, defaults)}</a:pPr>`;
    return `<a:p>${properties}<a:r>${runXml('rPr', font, defaults)}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`;
  });
  return `${bodyXml(rotation)}<a:lstStyle/>${paragraphs.join('')}`;
}

/** The look of texts that Excel writes itself: axis labels, data labels, legend. */
export function textLookXml(
  element: string,
  font: ChartFontModel | undefined,
  defaults: TextDefaults,
  rotation?: number,
): string {
  const properties = `<a:pPr>${runXml('defRPr', font, defaults)}</a:pPr>`;
  return `<${element}>${bodyXml(rotation)}<a:lstStyle/><a:p>${properties}<a:endParaRPr lang="en-US"/></a:p></${element}>`;
}

/** Degrees clockwise. */
function bodyXml(rotation: number | undefined): string {
  return rotation === undefined
    ? '<a:bodyPr/>'
    : `<a:bodyPr rot="${Math.round(rotation * 60_000)}" vert="horz"/>`;
}

const dashes: Readonly<Record<string, string>> = {
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
  SquareDot: 'sysDash',
  LongDash: 'lgDash',
};

/** `width` in points. */
export function lineXml(color: string | undefined, width: number, style?: string): string {
  if (color === 'none' || style === 'None') return '<a:ln><a:noFill/></a:ln>';
  const dash = dashes[style ?? ''];
  const dashed = dash === undefined ? '' : `<a:prstDash val="${dash}"/>`;
  return `<a:ln w="${Math.round(width * 12_700)}" cap="rnd">${fillXml(color)}${dashed}<a:round/></a:ln>`;
}

/** Gridlines and frames: a light grey of the theme, or the colour asked for. */
export function hairlineXml(color?: string): string {
  if (color !== undefined) return lineXml(color, 0.75);
  return (
    '<a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr>' +
    '</a:solidFill></a:ln>'
  );
}
