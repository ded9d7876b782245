import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../workbook/CellStore';
import { cellReference } from '../areaReference';
import { XmlSyntaxError } from '../xml/XmlSyntaxError';
import { placedAttributes } from './knownAttributes';
import { damagedAt, DamagedCell } from './PartProblem';
import { readCellContent } from './readCellContent';

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
const [lowerC, lowerR, lowerS, lowerT] = [99, 114, 115, 116];

/**
 * Visits the rows and cells of a piece of sheet data (elements without prefix). Rows and cells without `r`
 * follow their predecessor, as the standard says. Returns the last row, for the next piece.
 *
 * @throws {XmlSyntaxError} for rows and cells that are not closed, and for whatever is neither
 * @throws {DamagedCell} for a cell that is not well-formed, or for a place that is not on the sheet or does not come
 * behind the one before: it would be there twice, or a reader would have to guess
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
    if (start !== position) refuseWords(text, position, start < 0 ? text.length : start);
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
    } else if (first === lowerR && text.startsWith('row', start + 1) && text.charCodeAt(start + 4) <= 62) {
      if (inRow) throw new XmlSyntaxError(`A row within a row at ${start}`);
      const tag = text.slice(start, tagEnd);
      row = rowOf(tag, row);
      cell.column = -1;
      visitor.row(row, tag, start);
      inRow = text.charCodeAt(tagEnd - 2) !== slash;
      if (!inRow) visitor.rowEnd(row, tagEnd, tagEnd);
    } else if (first === slash && endOfRow.test(text.slice(start, Math.min(tagEnd, start + LONGEST_END)))) {
      if (!inRow) throw new XmlSyntaxError(`The end of no row at ${start}`);
      inRow = false;
      visitor.rowEnd(row, start, tagEnd);
    } else if (first === exclamation && text.startsWith('<!--', start)) {
      position = text.indexOf('-->', start) + 3;
      if (position < tagEnd) throw new XmlSyntaxError(`A comment is not closed at ${start}`);
    } else {
      throw new XmlSyntaxError(`Neither a row nor a cell at ${start}`);
    }
  }
  if (inRow) throw new XmlSyntaxError('A row is not closed');
  return row;
}

/** Between elements stands nothing but blanks. */
function refuseWords(text: string, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) > space) throw new XmlSyntaxError(`Neither a row nor a cell at ${at}`);
  }
}

const endOfRow = /^<\/row\s*>$/;
const LONGEST_END = 64;

/** 0-based row of a start tag, behind the last one. */
function rowOf(tag: string, last: number): number {
  const written = usualRow.exec(tag)?.[1] ?? placedAttributes(tag, 'row', `row ${last + 2}`).get('r');
  const row = written === undefined ? last + 1 : /^\d{1,7}$/.test(written) ? Number(written) - 1 : -1;
  if (row <= last || row >= MAXIMUM_ROWS) throw new DamagedCell(`row ${written ?? row + 1}`);
  return row;
}

/** What nearly every row says: reading each attribute of a million rows takes time. */
const usualRow = /^<row r="(\d+)"(?: spans="[\d: ]*")?(?: x14ac:dyDescent="[\d.]*")?\s*\/?>$/;

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
  if (close < 0) throw damagedAt(cell);
  cell.end = close + 4;
  cell.content = text.slice(tagEnd, close);
  cell.value = readCellContent(cell.content, cell);
}

/** Sets column, style, type and metadata. The column counts on from the cell before where `r` is missing. */
function readCellAttributes(text: string, from: number, to: number, cell: ScannedCell): void {
  const end = text.charCodeAt(to - 1) === slash ? to - 1 : to;
  const before = cell.column;
  cell.column = before + 1;
  let position = from;
  let seen = 0;
  for (;;) {
    const blank = position;
    while (position < end && text.charCodeAt(position) <= space) position += 1;
    if (position >= end) break;
    const name = text.charCodeAt(position);
    const value = position + 3;
    const quote = text.charCodeAt(position + 2);
    const isShort = text.charCodeAt(position + 1) === equals && (quote === quotation || quote === apostrophe);
    const bit = name === lowerR ? 1 : name === lowerS ? 2 : name === lowerT ? 4 : 0;
    const close = isShort && bit !== 0 ? text.indexOf(quote === quotation ? '"' : "'", value) : -1;
    if (close < 0 || close >= end || blank === position || (seen & bit) !== 0) {
      return readUnusualAttributes(text.slice(from - 2, to + 1), before, cell);
    }
    if (bit === 1) cell.column = columnOfReference(text, value, close, cell.row);
    else if (bit === 2) cell.style = Number(text.slice(value, close));
    else cell.type = text.slice(value, close);
    seen |= bit;
    position = close + 1;
  }
  refuseColumnBehind(before, cell);
}

const equals = 61;

/** The same for a tag with more than `r`, `s` and `t`, or written otherwise than writers do. */
function readUnusualAttributes(tag: string, before: number, cell: ScannedCell): void {
  cell.column = before + 1;
  const attributes = placedAttributes(tag, 'c', cellReference(cell.row, cell.column));
  const reference = attributes.get('r');
  if (reference !== undefined) cell.column = columnOfReference(reference, 0, reference.length, cell.row);
  cell.style = Number(attributes.get('s') ?? 0);
  cell.type = attributes.get('t') ?? '';
  cell.metadata = attributes.get('cm');
  refuseColumnBehind(before, cell);
}

function refuseColumnBehind(before: number, cell: ScannedCell): void {
  if (cell.column <= before || cell.column >= MAXIMUM_COLUMNS) throw damagedAt(cell);
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
