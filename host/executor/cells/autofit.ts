import { cellText } from '../../workbook/cellText';
import { MAXIMUM_COLUMNS } from '../../workbook/CellStore';
import type { SheetModel } from '../../workbook/types';
import type { ExcelSession } from '../ExcelSession';
import { columnWidth, STANDARD_ROW_HEIGHT } from './measures';
import type { RangeTarget } from './RangeTarget';
import { usedPart } from './usedRange';

/** Points of one digit and of a cell's padding in Calibri 11; Chinese characters are twice as wide. */
const CHARACTER_WIDTH = 5.25;
const PADDING = 3.75;
const LINE_HEIGHT = 1.36;
const DEFAULT_FONT_SIZE = 11;
const MAXIMUM_WIDTH = 255 * CHARACTER_WIDTH;

/** Makes every column as wide as its longest text. Estimated from character counts: no font is measured. */
export function autofitColumns(range: RangeTarget, session: ExcelSession): void {
  const used = usedPart(range, true);
  if (used === undefined) return;
  const { sheet, area } = used;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    let widest = 0;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (sheet.cells.value(row, column) === '') continue;
      for (const line of shownText(sheet, row, column, session).split('\n')) {
        widest = Math.max(widest, textWidth(line, fontSize(sheet, row, column, session)));
      }
    }
    if (widest > 0) sheet.columnWidths.set(column, Math.min(MAXIMUM_WIDTH, widest + PADDING));
  }
}

/** Makes every row of the range as high as the text of all its cells needs, those outside the range as well. */
export function autofitRows(range: RangeTarget, session: ExcelSession): void {
  const rows = { ...range.area, column: 0, columns: MAXIMUM_COLUMNS };
  const used = usedPart({ sheet: range.sheet, area: rows }, true);
  if (used === undefined) return;
  const { sheet, area } = used;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    let height = STANDARD_ROW_HEIGHT;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.cells.value(row, column) === '') continue;
      height = Math.max(height, textHeight(sheet, row, column, session));
    }
    if (height === STANDARD_ROW_HEIGHT) sheet.rowHeights.delete(row);
    else sheet.rowHeights.set(row, Math.min(409.5, height));
  }
}

function textHeight(sheet: SheetModel, row: number, column: number, session: ExcelSession): number {
  const { wrap } = session.workbook.styles.get(sheet.cells.style(row, column));
  const size = fontSize(sheet, row, column, session);
  const width = Math.max(1, columnWidth(sheet, column) - PADDING);
  const lines = shownText(sheet, row, column, session)
    .split('\n')
    .map((line) => (wrap ? Math.max(1, Math.ceil(textWidth(line, size) / width)) : 1));
  return lines.reduce((sum, count) => sum + count, 0) * size * LINE_HEIGHT;
}

function shownText(sheet: SheetModel, row: number, column: number, session: ExcelSession): string {
  const style = session.workbook.styles.get(sheet.cells.style(row, column));
  return cellText(sheet.cells.value(row, column), style.numberFormat, session.locale);
}

function fontSize(sheet: SheetModel, row: number, column: number, session: ExcelSession): number {
  return session.workbook.styles.get(sheet.cells.style(row, column)).font.size ?? DEFAULT_FONT_SIZE;
}

function textWidth(text: string, size: number): number {
  let characters = 0;
  for (const character of text) characters += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return (characters * CHARACTER_WIDTH * size) / DEFAULT_FONT_SIZE;
}
