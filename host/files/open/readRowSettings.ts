import type { SheetModel } from '../../workbook/types';
import { pointsFromRowHeight } from '../measures';
import { isTrue } from '../xml/parseXml';
import { readAttributes } from '../xml/readAttributes';
import { scanRows } from './scanRows';
import type { SplitSheet } from './splitSheet';

/** Whether a row's tag says more than where it stands: reading every attribute of a million rows takes time. */
export const rowSays = /(hidden|customHeight|customFormat)\s*=\s*["'](1|true)/;

/** What a row's tag says: hidden, or of a height that somebody set. Heights that a program measured are not kept. */
export function readRowTag(sheet: SheetModel, row: number, tag: string): void {
  if (!rowSays.test(tag)) return;
  const attributes = readAttributes(tag);
  if (isTrue(attributes.get('hidden'))) sheet.hiddenRows.add(row);
  const height = attributes.get('ht');
  if (height !== undefined && isTrue(attributes.get('customHeight'))) {
    sheet.rowHeights.set(row, pointsFromRowHeight(Number(height)));
  }
}

/** Heights and hidden rows of a sheet whose cells are not wanted. */
export function readRowSettings(sheet: SheetModel, source: SplitSheet): void {
  let last = -1;
  const visitor = {
    row: (row: number, tag: string) => readRowTag(sheet, row, tag),
    cell() {},
    rowEnd() {},
  };
  for (const text of source.rows()) last = scanRows(text, last, visitor);
}
