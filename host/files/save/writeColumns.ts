import type { SheetModel } from '../../workbook/types';
import { columnWidthFromPoints } from '../measures';
import type { SheetFrame } from '../open/SheetFrame';
import { childrenNamed } from '../xml/parseXml';
import type { StyleWriter } from './StyleWriter';

/** Writes `<cols>` anew where a width, a hidden column or a column's format differs from the opened sheet. */
export function writeColumns(
  frame: SheetFrame,
  sheet: SheetModel,
  original: SheetModel,
  styles: StyleWriter,
): void {
  const columns = new Set([
    ...original.columnWidths.keys(),
    ...sheet.columnWidths.keys(),
    ...original.hiddenColumns,
    ...sheet.hiddenColumns,
    ...sheet.cells.styledColumns(),
  ]);
  const differs = [...columns].some((column) => !sameColumn(sheet, original, column));
  if (!differs) return;
  const before = readColumnAttributes(frame);
  for (const column of before.keys()) columns.add(column);
  const elements: { first: number; last: number; attributes: string }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const attributes = columnAttributes(sheet, column, before.get(column), styles);
    const last = elements[elements.length - 1];
    if (attributes === '') continue;
    if (last?.last === column - 1 && last.attributes === attributes) last.last = column;
    else elements.push({ first: column, last: column, attributes });
  }
  const xml = elements.map(
    ({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`,
  );
  if (xml.length === 0) frame.replace('cols');
  else frame.replace('cols', `<cols>${xml.join('')}</cols>`);
}

function sameColumn(sheet: SheetModel, original: SheetModel, column: number): boolean {
  return (
    sheet.columnWidths.get(column) === original.columnWidths.get(column) &&
    sheet.hiddenColumns.has(column) === original.hiddenColumns.has(column) &&
    (sheet.cells.columnStyle(column) ?? 0) === (original.cells.columnStyle(column) ?? 0)
  );
}

function readColumnAttributes(frame: SheetFrame): Map<number, Map<string, string>> {
  const byColumn = new Map<number, Map<string, string>>();
  for (const { attributes } of childrenNamed(frame.section('cols'), 'col')) {
    const last = Math.min(Number(attributes.get('max')), 16_384);
    for (let column = Number(attributes.get('min')) - 1; column < last; column += 1) {
      byColumn.set(column, new Map(attributes));
    }
  }
  return byColumn;
}

/** Outline levels and the like of the opened column stay. */
function columnAttributes(
  sheet: SheetModel,
  column: number,
  before: ReadonlyMap<string, string> | undefined,
  styles: StyleWriter,
): string {
  const attributes = new Map(before ?? []);
  for (const name of ['min', 'max', 'width', 'customWidth', 'bestFit', 'hidden', 'style'])
    attributes.delete(name);
  const width = sheet.columnWidths.get(column);
  const format = styles.formatOf(sheet.cells.columnStyle(column) ?? 0);
  const hidden = sheet.hiddenColumns.has(column);
  if (width === undefined && format === 0 && !hidden && attributes.size === 0) return '';
  attributes.set('width', String(width === undefined ? 9.140625 : columnWidthFromPoints(width)));
  if (width !== undefined) attributes.set('customWidth', '1');
  if (format !== 0) attributes.set('style', String(format));
  if (hidden) attributes.set('hidden', '1');
  return [...attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
}
