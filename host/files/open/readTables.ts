import { parseArea } from '../../workbook/address';
import type { TableModel } from '../../workbook/types';
import type { Package } from '../package/Package';
import { decodeCodes } from '../xml/text';
import { child, childrenNamed, isTrue } from '../xml/parseXml';
import { inPart, PartProblem } from './PartProblem';
import { requireKnown } from './requireKnown';

/**
 * The tables of a sheet, in the order of its table parts.
 *
 * @throws {PartProblem} for a table that is not there, or names no area of a sheet
 */
export function readTables(source: Package, sheetPart: string): TableModel[] {
  return source
    .relationships(sheetPart)
    .filter(({ kind }) => kind === 'table')
    .map(({ target }) => readTable(source, target));
}

export function readTable(source: Package, part: string): TableModel {
  const root = source.xml(part);
  if (root !== undefined) inPart(part, () => requireKnown(root, 'table'));
  const area = parseArea(root?.attributes.get('ref') ?? '');
  if (root === undefined || area === undefined) throw new PartProblem('brokenPart', part);
  const style = child(root, 'tableStyleInfo')?.attributes;
  const id = root.attributes.get('id') ?? '';
  return {
    id,
    name: decodeCodes(root.attributes.get('displayName') ?? root.attributes.get('name') ?? ''),
    area,
    showHeaders: root.attributes.get('headerRowCount') !== '0',
    showTotals: Number(root.attributes.get('totalsRowCount') ?? 0) > 0,
    style: style?.get('name') ?? '',
    showBandedRows: isTrue(style?.get('showRowStripes')),
    showBandedColumns: isTrue(style?.get('showColumnStripes')),
    showFilterButton: child(root, 'autoFilter') !== undefined,
    highlightFirstColumn: isTrue(style?.get('showFirstColumn')),
    highlightLastColumn: isTrue(style?.get('showLastColumn')),
    columns: childrenNamed(child(root, 'tableColumns'), 'tableColumn').map(({ attributes }) => ({
      id: attributes.get('id') ?? '',
      name: decodeCodes(attributes.get('name') ?? ''),
    })),
    part,
  };
}
