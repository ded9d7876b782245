import { parseArea } from '../../workbook/address';
import { cellKey } from '../../workbook/CellStore';
import type { HyperlinkModel } from '../../workbook/types';
import type { Relationship } from '../package/relationships';
import { childrenNamed, prefixedAttribute } from '../xml/parseXml';
import { DamagedCell } from './PartProblem';
import type { SheetFrame } from './SheetFrame';

/**
 * Hyperlinks by the key of the first cell that each covers.
 *
 * @throws {DamagedCell} for one of no cell, or that leads to a relationship that is not there
 */
export function readHyperlinks(
  frame: SheetFrame,
  relationships: readonly Relationship[],
): Map<number, HyperlinkModel> {
  const links = new Map<number, HyperlinkModel>();
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  for (const element of childrenNamed(frame.section('hyperlinks'), 'hyperlink')) {
    const area = parseArea(element.attributes.get('ref') ?? '');
    const id = prefixedAttribute(element, 'id');
    const address = id === undefined ? undefined : targets.get(id);
    if (area === undefined || (id !== undefined && address === undefined)) {
      throw new DamagedCell(element.attributes.get('ref') ?? '');
    }
    links.set(cellKey(area.row, area.column), {
      address,
      documentReference: element.attributes.get('location'),
      screenTip: element.attributes.get('tooltip'),
    });
  }
  return links;
}
