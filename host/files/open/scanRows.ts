import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../workbook/CellStore';
import { cellReference } from '../areaReference';
import { XmlSyntaxError } from '../xml/XmlSyntaxError';
import { DamagedCell } from './PartProblem';

/** What the scanner hands over for a cell. One object is used again and again: copy what must stay. */
export interface ScannedCell {
  /** 0-based. */
  row: number;
  column: number;
  /** Index of the cell format (xf). */
  style: number;
  /** Attribute `t`; '' means a number. */
  type: string;
  /** Attribute `cm`: number of the cell's metadata, which marks a formula that spills. */
  metadata: string | undefined;
  /** Raw text of `<v>`, undefined where there is none. */
  value: string | undefined;
  /** Content of the cell when it is more than a `<v>`: formulas, inline strings. */
  content: string | undefined;
  /** Offsets of the whole element in the scanned text. */
  start: number;
  end: number;
}

export interface RowVisitor {
  /** `tag` is the start tag; `start` its offset in the scanned text. */
  row(row: number, tag: string, start: number): void;
  cell(cell: ScannedCell): void;
  /** `start` and `end` of the end tag; both are the end of the start tag where that closes itself. */
  rowEnd(row: number, start: number, end: number): void;
}

const [space, exclamation, quotation, apostrophe, slash] = [32, 33, 34, 39, 47];
const [lowerC, lowerM, lowerR, lowerS, lowerT] = [99, 109, 114, 115, 116];

/**
 * Visits the rows and cells of a piece of sheet data (elements without prefix). Rows and cells without `r`
 * follow their predecessor, as the standard says. Returns the last row, for the next piece.
 *
 * @throws {XmlSyntaxError} for rows and cells that are not closed
 * @throws {DamagedCell} for a place that is not on the sheet, or does not come behind the one before: it would be there
 * twice, or a reader would have to guess
 */
export function scanRows(text: string, lastRow: number, visitor: RowVisitor): number {
  const cell: ScannedCell = {
    row: 0,
    column: -1,
    style: 0,
    type: '',
    metadata: undefined,
    value: undefined,
    content: undefined,
    start: 0,
    end: 0,
  };
  let row = lastRow;
  let inRow = false;
  let position = 0;
  for (;;) {
    const start = text.indexOf('<', position);
    if (start < 0) break;
    const first = text.charCodeAt(start + 1);
    const tagEnd = text.indexOf('>', start) + 1;
    if (tagEnd === 0) throw new XmlSyntaxError(`Unclosed tag at ${start}`);
    position = tagEnd;
    if (first === lowerC && text.charCodeAt(start + 2) <= 62) {
      if (!inRow) throw new XmlSyntaxError(`A cell outside a row at ${start}`);
      cell.row = row;
      readCell(text, start, tagEnd, cell);
      visitor.cell(cell);
      position = cell.end;
    } else if (first === lowerR && text.startsWith('row', start + 1)) {
      if (inRow) throw new XmlSyntaxError(`A row within a row at ${start}`);
      const tag = text.slice(start, tagEnd);
      row = rowOf(tag, row);
      cell.column = -1;
      visitor.row(row, tag, start);
      inRow = text.charCodeAt(tagEnd - 2) !== slash;
      if (!inRow) visitor.rowEnd(row, tagEnd, tagEnd);
    } else if (first === slash && text.startsWith('row', start + 2)) {
      if (!inRow) throw new XmlSyntaxError(`The end of no row at ${start}`);
      inRow = false;
      visitor.rowEnd(row, start, tagEnd);
    } else if (first === exclamation) {
      position = text.startsWith('<!--', start) ? text.indexOf('-->', start) + 3 : 0;
      if (position < tagEnd) throw new XmlSyntaxError(`Neither a row nor a cell at ${start}`);
    }
  }
  if (inRow) throw new XmlSyntaxError('A row is not closed');
  return row;
}

/** 0-based row of a start tag, behind the last one. */
function rowOf(tag: string, last: number): number {
  const written = /\sr\s*=\s*["']([^"']*)/.exec(tag)?.[1];
  const row = written === undefined ? last + 1 : /^\d{1,7}$/.test(written) ? Number(written) - 1 : -1;
  if (row <= last || row >= MAXIMUM_ROWS) throw new DamagedCell(`row ${written ?? row + 1}`);
  return row;
}

function readCell(text: string, start: number, tagEnd: number, cell: ScannedCell): void {
  cell.start = start;
  cell.style = 0;
  cell.type = '';
  cell.metadata = undefined;
  cell.value = undefined;
  cell.content = undefined;
  readCellAttributes(text, start + 2, tagEnd - 1, cell);
  if (text.charCodeAt(tagEnd - 2) === slash) {
    cell.end = tagEnd;
    return;
  }
  if (text.startsWith('<v>', tagEnd)) {
    const valueEnd = text.indexOf('<', tagEnd + 3);
    if (text.startsWith('</v></c>', valueEnd)) {
      cell.value = text.slice(tagEnd + 3, valueEnd);
      cell.end = valueEnd + 8;
      return;
    }
  }
  const close = text.indexOf('</c>', tagEnd);
  const content = text.slice(tagEnd, Math.max(close, tagEnd));
  if (close < 0 || innerCell.test(content)) throw new XmlSyntaxError(`A cell is not closed at ${start}`);
  cell.end = close + 4;
  cell.content = content;
  if (!valueTag.test(content)) return;
  cell.value = /<v(?:\s[^<>]*)?>([^<]*)<\/v>/.exec(content)?.[1];
  if (cell.value === undefined && !/<v\s*\/>/.test(content)) throw new XmlSyntaxError(`No value at ${start}`);
}

/** What a cell never holds: another one, or markup in which a value could stand that is none. */
const innerCell = /<(?:\/?(?:c|row)[\s/>]|[!?])/;
const valueTag = /<v[\s/>]/;

/** Sets column, style and type. The column counts on from the cell before where `r` is missing. */
function readCellAttributes(text: string, from: number, end: number, cell: ScannedCell): void {
  let column = cell.column + 1;
  let position = from;
  for (;;) {
    const equals = text.indexOf('=', position);
    if (equals < 0 || equals >= end) break;
    let open = equals + 1;
    let quote = text.charCodeAt(open);
    while (open < end && quote !== quotation && quote !== apostrophe) quote = text.charCodeAt(++open);
    const close = text.indexOf(quote === quotation ? '"' : "'", open + 1);
    if (close < 0 || close > end) break;
    let last = equals - 1;
    while (text.charCodeAt(last) <= space) last -= 1;
    const name = text.charCodeAt(last);
    const single = text.charCodeAt(last - 1) <= space;
    if (single && name === lowerR) column = columnOfReference(text, open + 1, close, cell.row);
    else if (single && name === lowerS) cell.style = Number(text.slice(open + 1, close));
    else if (single && name === lowerT) cell.type = text.slice(open + 1, close);
    else if (name === lowerM && text.charCodeAt(last - 1) === lowerC) {
      cell.metadata = text.slice(open + 1, close);
    }
    position = close + 1;
  }
  if (column <= cell.column || column >= MAXIMUM_COLUMNS) {
    throw new DamagedCell(cellReference(cell.row, Math.max(column, 0)));
  }
  cell.column = column;
}

/** 0-based column of the reference between two offsets, which must be of that row. */
function columnOfReference(text: string, from: number, to: number, row: number): number {
  let column = 0;
  let at = from;
  for (; at < to; at += 1) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const digits = at;
  let number = 0;
  for (; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    number = number * 10 + digit;
  }
  const isReference = at === to && digits > from && digits - from <= 3 && number === row + 1;
  if (!isReference) throw new DamagedCell(text.slice(from, to));
  return column - 1;
}
