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

const [space, quotation, apostrophe, slash] = [32, 34, 39, 47];
const [lowerC, lowerM, lowerR, lowerS, lowerT] = [99, 109, 114, 115, 116];

/**
 * Visits the rows and cells of a piece of sheet data (elements without prefix). Rows and cells without `r`
 * follow their predecessor, as the standard says. Returns the last row, for the next piece.
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
  let position = 0;
  for (;;) {
    const start = text.indexOf('<', position);
    if (start < 0) return row;
    const first = text.charCodeAt(start + 1);
    const tagEnd = text.indexOf('>', start) + 1;
    if (tagEnd === 0) return row;
    position = tagEnd;
    if (first === lowerC && text.charCodeAt(start + 2) <= 62) {
      cell.row = row;
      readCell(text, start, tagEnd, cell);
      visitor.cell(cell);
      position = cell.end;
    } else if (first === lowerR && text.startsWith('row', start + 1)) {
      const tag = text.slice(start, tagEnd);
      const number = / r\s*=\s*["'](\d+)/.exec(tag);
      row = number === null ? row + 1 : Number(number[1]) - 1;
      cell.column = -1;
      visitor.row(row, tag, start);
      if (text.charCodeAt(tagEnd - 2) === slash) visitor.rowEnd(row, tagEnd, tagEnd);
    } else if (first === slash && text.startsWith('row', start + 2)) {
      visitor.rowEnd(row, start, tagEnd);
    }
  }
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
  const contentEnd = close < 0 ? text.length : close;
  cell.end = close < 0 ? text.length : close + 4;
  cell.content = text.slice(tagEnd, contentEnd);
  if (cell.content.includes('<v')) cell.value = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(cell.content)?.[1];
}

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
    if (single && name === lowerR) column = columnOfReference(text, open + 1);
    else if (single && name === lowerS) cell.style = Number(text.slice(open + 1, close));
    else if (single && name === lowerT) cell.type = text.slice(open + 1, close);
    else if (name === lowerM && text.charCodeAt(last - 1) === lowerC) {
      cell.metadata = text.slice(open + 1, close);
    }
    position = close + 1;
  }
  cell.column = column;
}

/** 0-based column of the reference that starts at `position`. */
function columnOfReference(text: string, position: number): number {
  let column = 0;
  for (let at = position; ; at += 1) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) return column - 1;
    column = column * 26 + letter - 64;
  }
}
