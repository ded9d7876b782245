import { blocksOf, type PartContent } from '../package/PackedPart';
import { bytesOfCharacters, type Room } from '../Room';
import { cutPieces } from '../xml/cutPieces';
import { asUtf8 } from '../xml/decodePart';
import { parseXml } from '../xml/parseXml';
import { XmlLimitError, XmlSyntaxError } from '../xml/XmlSyntaxError';
import { readRichText } from './readRichText';
import { requireKnown } from './requireKnown';

/** Bytes of a text that is cut out of another, with its place in the list. */
const CUT_TEXT = 40;
/** Characters around the texts: the table's own tags and its extensions. */
const LONGEST_FRAME = 1_000_000;

/**
 * The texts of the shared string table; rich text is joined, phonetic guides are left out.
 *
 * @param room where they stay; none where they were read before
 * @throws {XmlSyntaxError} for whatever is neither a text nor a comment: those behind it would have other numbers
 * @throws {XmlLimitError}
 */
export function readSharedStrings(part: PartContent, room?: Room): string[] {
  const table: Table = { strings: [], frame: '' };
  for (const xml of cutPieces(asUtf8(blocksOf(part)), 'si')) {
    const before = table.strings.length;
    readPiece(xml, table);
    // What V8 cuts out of a text keeps all of it.
    room?.take(bytesOfCharacters(xml) + CUT_TEXT * (table.strings.length - before));
  }
  requireKnown(parseXml(table.frame), 'sst');
  return table.strings;
}

interface Table {
  readonly strings: string[];
  /** What is left of the part without its texts. */
  frame: string;
}

function readPiece(xml: string, table: Table): void {
  let position = 0;
  while (position < xml.length) {
    const start = xml.startsWith('<si>', position) ? position : textFrom(xml, position);
    if (start > position) keepFrame(xml.slice(position, start), table);
    if (start === xml.length) return;
    const tagEnd = xml.indexOf('>', start) + 1;
    const empty = xml[tagEnd - 2] === '/';
    const end = empty ? tagEnd : xml.indexOf('</si>', tagEnd);
    if (tagEnd === 0 || end < 0) throw new XmlSyntaxError('A text is not closed');
    table.strings.push(empty ? '' : readRichText(xml, tagEnd, end));
    position = empty ? tagEnd : end + 5;
  }
}

const textTag = /<si[\s/>]/g;

/** Where the next text starts, or the end. */
function textFrom(xml: string, position: number): number {
  textTag.lastIndex = position;
  return textTag.exec(xml)?.index ?? xml.length;
}

/** Between texts stands nothing but comments: no document type, and no text that is commented out but for its end. */
function keepFrame(between: string, table: Table): void {
  const kept = between.replace(/<!--[^]*?-->/g, '');
  if (kept.includes('<!') || kept.includes('-->')) throw new XmlSyntaxError('Neither a text nor a comment');
  if (kept.trim() !== '') table.frame += kept;
  if (table.frame.length > LONGEST_FRAME)
    throw new XmlLimitError('More around the texts than a workbook needs');
}
