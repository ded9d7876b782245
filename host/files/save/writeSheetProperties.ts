import type { SheetModel } from '../../workbook/types';
import type { Package } from '../package/Package';
import { contentTypes, relationshipTypes } from '../package/relationshipTypes';
import type { SheetFrame } from '../open/SheetFrame';
import { childrenNamed, prefixedAttribute } from '../xml/parseXml';
import { escapeXml } from '../xml/text';

/** Writes worksheet custom properties: one part for each value, in UTF-16. */
export function writeSheetProperties(
  frame: SheetFrame,
  sheet: SheetModel,
  original: SheetModel,
  target: Package,
  part: string,
): void {
  const before = original.customProperties;
  const changed = [...sheet.customProperties].filter(([name, value]) => before.get(name) !== value);
  if (changed.length === 0 && before.size === sheet.customProperties.size) return;
  const elements = new Map<string, string>();
  for (const element of childrenNamed(frame.section('customProperties'), 'customPr')) {
    const name = element.attributes.get('name') ?? '';
    const id = prefixedAttribute(element, 'id') ?? '';
    if (sheet.customProperties.get(name) === before.get(name)) elements.set(name, id);
    else target.removeRelationship(part, id);
  }
  for (const [name, value] of changed) {
    const propertyPart = target.unusedName('xl/customProperty#.bin');
    target.set(propertyPart, encodeUtf16(value));
    target.setContentType(propertyPart, contentTypes.sheetProperty);
    elements.set(name, target.addRelationship(part, relationshipTypes.customProperty, propertyPart));
  }
  const prefix = frame.relationshipPrefix();
  const xml = [...elements].map(([name, id]) => `<customPr name="${escapeXml(name)}" ${prefix}:id="${id}"/>`);
  if (xml.length === 0) frame.replace('customProperties');
  else frame.replace('customProperties', `<customProperties>${xml.join('')}</customProperties>`);
}

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
