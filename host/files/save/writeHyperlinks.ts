import { parseArea } from '../../workbook/address';
import { cellKey, MAXIMUM_COLUMNS } from '../../workbook/CellStore';
import type { HyperlinkModel, SheetModel } from '../../workbook/types';
import { cellReference } from '../areaReference';
import { relationshipTypes } from '../package/relationshipTypes';
import type { Package } from '../package/Package';
import type { SheetFrame } from '../open/SheetFrame';
import { parseXml, prefixedAttribute } from '../xml/parseXml';
import { escapeXml } from '../xml/text';

/** Writes the links that differ from the opened sheet; all others keep their elements. */
export function writeHyperlinks(
  frame: SheetFrame,
  sheet: SheetModel,
  original: SheetModel,
  target: Package,
  part: string,
): void {
  const same = (key: number) =>
    JSON.stringify(sheet.hyperlinks.get(key)) === JSON.stringify(original.hyperlinks.get(key));
  const keys = [...new Set([...sheet.hyperlinks.keys(), ...original.hyperlinks.keys()])];
  if (keys.every(same)) return;
  const source = frame.source('hyperlinks') ?? '<hyperlinks></hyperlinks>';
  const elements: string[] = [];
  for (const element of parseXml(source).children) {
    const area = parseArea(element.attributes.get('ref') ?? '');
    if (area === undefined || same(cellKey(area.row, area.column))) {
      elements.push(source.slice(element.start, element.end));
    } else {
      const id = prefixedAttribute(element, 'id');
      if (id !== undefined) target.removeRelationship(part, id);
    }
  }
  for (const [key, link] of sheet.hyperlinks) {
    if (!same(key)) elements.push(hyperlinkXml(key, link, frame, target, part));
  }
  if (elements.length === 0) frame.replace('hyperlinks');
  else frame.replace('hyperlinks', `<hyperlinks>${elements.join('')}</hyperlinks>`);
}

function hyperlinkXml(
  key: number,
  link: HyperlinkModel,
  frame: SheetFrame,
  target: Package,
  part: string,
): string {
  const reference = cellReference(Math.floor(key / MAXIMUM_COLUMNS), key % MAXIMUM_COLUMNS);
  const attributes = [`ref="${reference}"`];
  if (link.address !== undefined) {
    const id = target.addRelationship(part, relationshipTypes.hyperlink, link.address, true);
    attributes.push(`${frame.relationshipPrefix()}:id="${id}"`);
  }
  if (link.documentReference !== undefined) {
    attributes.push(`location="${escapeXml(link.documentReference.replace(/^#/, ''))}"`);
  }
  if (link.screenTip !== undefined) attributes.push(`tooltip="${escapeXml(link.screenTip)}"`);
  return `<hyperlink ${attributes.join(' ')}/>`;
}
