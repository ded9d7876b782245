import type { CellFont, CellStyle } from '../../workbook/types';
import { borderToFile } from '../styleNames';
import type { XmlElement } from '../xml/parseXml';
import { escapeXml } from '../xml/text';

/** `#0F6C5C` as the file writes it: opaque, `FF0F6C5C`. */
export function rgb(color: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (hex === undefined) throw new RangeError(`No colour "${color}"`);
  return `FF${hex.toUpperCase()}`;
}

/** The order in which Excel writes and reads what a font is made of. */
const fontOrder =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** A font element: the one it started from with what has changed put in. */
export function fontXml(font: CellFont, before: CellFont, base: XmlElement | undefined): string {
  const parts = new Map<string, string>();
  for (const element of base?.children ?? []) {
    const attributes = [...element.attributes]
      .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
      .join('');
    parts.set(element.name, `<${element.name}${attributes}/>`);
  }
  const set = (name: string, xml: string | undefined) => {
    if (xml === undefined) parts.delete(name);
    else parts.set(name, xml);
  };
  if (font.bold !== before.bold) set('b', font.bold ? '<b/>' : undefined);
  if (font.italic !== before.italic) set('i', font.italic ? '<i/>' : undefined);
  if (font.underline !== before.underline) set('u', font.underline ? '<u/>' : undefined);
  if (font.size !== before.size) set('sz', font.size === undefined ? undefined : `<sz val="${font.size}"/>`);
  if (font.color !== before.color) {
    set('color', font.color === undefined ? undefined : `<color rgb="${rgb(font.color)}"/>`);
  }
  if (font.name !== before.name && font.name !== undefined) {
    set('name', `<name val="${escapeXml(font.name)}"/>`);
    // These say which font the old name stood for.
    for (const name of ['family', 'charset', 'scheme']) parts.delete(name);
  }
  const ordered = [...parts].sort(([a], [b]) => fontOrder.indexOf(a) - fontOrder.indexOf(b));
  return `<font>${ordered.map(([, xml]) => xml).join('')}</font>`;
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(borders: CellStyle['borders']): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const border = borders[side];
    const style = border === undefined ? undefined : borderToFile(border);
    if (border === undefined || style === undefined) return `<${side}/>`;
    const color = border.color === undefined ? '<color auto="1"/>' : `<color rgb="${rgb(border.color)}"/>`;
    return `<${side} style="${style}">${color}</${side}>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}
