import { blocksOf, type PartContent } from '../package/PackedPart';
import { cutPieces } from '../xml/cutPieces';
import { asUtf8, LONGEST_TEXT } from '../xml/decodePart';
import { XmlLimitError, XmlSyntaxError } from '../xml/XmlSyntaxError';

/**
 * A worksheet part, cut so that its cells can be scanned piece by piece: neither a string nor the bytes of the whole
 * part are ever there. Elements are without prefix.
 */
export class SplitSheet {
  /** What stands before the cells, as a sheet without any: `<worksheet …>…<sheetData/></worksheet>`. */
  readonly head: string;
  private readonly before: string;
  /** Characters before the first row, and whether there is one. */
  private readonly rowsStart: number;
  private readonly isEmpty: boolean;
  private behind: string | undefined;

  constructor(private readonly part: PartContent) {
    let text = '';
    for (const piece of this.pieces()) {
      text = added(text, piece);
      if (text.includes('<sheetData')) break;
    }
    const start = text.indexOf('<sheetData');
    if (start < 0) throw new XmlSyntaxError('A worksheet without sheetData');
    this.rowsStart = text.indexOf('>', start) + 1;
    if (this.rowsStart === 0) throw new XmlSyntaxError('sheetData is not closed');
    this.isEmpty = text[this.rowsStart - 2] === '/';
    this.before = inUtf8(text.slice(0, start));
    this.head = `${this.before}<sheetData/></worksheet>`;
  }

  /** The rows as text, cut between rows, a few megabytes at a time. Each time they are read from the beginning. */
  *rows(): Iterable<string> {
    let before = this.rowsStart;
    let behind: string | undefined;
    for (const piece of this.pieces()) {
      if (behind !== undefined) behind = added(behind, piece);
      else if (piece.length < before) before -= piece.length;
      else {
        const end = this.isEmpty ? before : piece.indexOf('</sheetData', before);
        const rows = piece.slice(before, end < 0 ? piece.length : end);
        if (rows !== '') yield rows;
        if (end >= 0) behind = this.isEmpty ? piece.slice(end) : behindTag(piece, end);
        before = 0;
      }
    }
    if (behind === undefined) throw new XmlSyntaxError('sheetData is not closed');
    this.behind = behind;
  }

  /** Everything but the cells: `<worksheet …>…<sheetData/>…</worksheet>`. It is known when the rows have been read. */
  get frame(): string {
    if (this.behind === undefined) {
      const rows = this.rows()[Symbol.iterator]();
      while (rows.next().done !== true);
    }
    return `${this.before}<sheetData/>${this.behind ?? ''}`;
  }

  private *pieces(): Iterable<string> {
    yield* cutPieces(asUtf8(blocksOf(this.part)), 'row');
  }
}

/** @throws {XmlLimitError} for more around the cells than is read as one text */
function added(text: string, piece: string): string {
  if (text.length + piece.length > LONGEST_TEXT) throw new XmlLimitError('Too much around the cells');
  return text + piece;
}

function behindTag(text: string, start: number): string {
  const end = text.indexOf('>', start) + 1;
  if (end === 0) throw new XmlSyntaxError('sheetData is not closed');
  return text.slice(end);
}

/** A part that was in UTF-16 says so in its first line. */
function inUtf8(frame: string): string {
  return frame.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1"UTF-8"');
}
