import { parseArea } from '../../workbook/address';
import { cellKey } from '../../workbook/CellStore';
import type { HyperlinkModel } from '../../workbook/types';
import type { Relationship } from '../package/relationships';
import { childrenNamed, prefixedAttribute } from '../xml/parseXml';
import type { SheetFrame } from './SheetFrame';

/** Hyperlinks by the key of the first cell that each covers. */
export function readHyperlinks(
  frame: SheetFrame,
  relationships: readonly Relationship[],
): Map<number, HyperlinkModel> {
  const links = new Map<number, HyperlinkModel>();
  for (const element of childrenNamed(frame.section('hyperlinks'), 'hyperlink')) {
    const area = parseArea(element.attributes.get('ref') ?? '');
    if (area === undefined) continue;
    const id = prefixedAttribute(element, 'id');
    links.set(cellKey(area.row, area.column), {
      address: relationships.find((relationship) => relationship.id === id)?.target,
      documentReference: element.attributes.get('location'),
      screenTip: element.attributes.get('tooltip'),
    });
  }
  return links;
}
