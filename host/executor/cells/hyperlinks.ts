import { cellKey } from '../../workbook/CellStore';
import type { CellFont, HyperlinkModel } from '../../workbook/types';
import { invalidArgument, invalidOperation } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import type { RangeTarget } from './RangeTarget';
import { restyle } from './restyle';
import { writeValues } from './writeCells';

/** `range.hyperlink`: that of the first cell, or null. */
export function readHyperlink({ sheet, area }: RangeTarget): unknown {
  const link = sheet.hyperlinks.get(cellKey(area.row, area.column));
  if (link === undefined) return null;
  return {
    address: link.address,
    documentReference: link.documentReference,
    screenTip: link.screenTip,
    textToDisplay: String(sheet.cells.value(area.row, area.column)),
  };
}

/** The font of Excel's cell style "Hyperlink", which replaces that of the cell. */
const FONT_OF_LINKS: CellFont = {
  name: undefined,
  size: undefined,
  bold: false,
  italic: false,
  underline: true,
  color: '#0563C1',
};

/** "Hyperlinks in a worksheet": "Excel specifications and limits" (support.microsoft.com). */
const MOST_LINKS = 65_530;

/** Links every cell of the range, and gives the cells Excel's look of a link. */
export function writeHyperlink(range: RangeTarget, value: unknown, session: ExcelSession): void {
  const { sheet, area } = range;
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const { address, documentReference, screenTip, textToDisplay } = value as Record<string, unknown>;
  const link: HyperlinkModel = {
    address: optionalText(address),
    documentReference: optionalText(documentReference),
    screenTip: optionalText(screenTip),
  };
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const key = cellKey(row, column);
      if (sheet.hyperlinks.size >= MOST_LINKS && !sheet.hyperlinks.has(key)) throw invalidOperation();
      sheet.hyperlinks.set(key, { ...link });
    }
  }
  const text = optionalText(textToDisplay);
  if (text !== undefined) writeValues(range, text, session);
  else fillBlankCells(range, link, session);
  restyle(range, session, (style) => ({ ...style, font: FONT_OF_LINKS }));
}

/** As when a person links a blank cell: what it leads to is what it shows. */
function fillBlankCells({ sheet, area }: RangeTarget, link: HyperlinkModel, session: ExcelSession): void {
  const text = link.documentReference ?? link.address ?? '';
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.cells.value(row, column) !== '') continue;
      writeValues({ sheet, area: { row, column, rows: 1, columns: 1 } }, `'${text}`, session);
    }
  }
}

function optionalText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}
