import { cutPieces } from '../xml/cutPieces';
import { partAsUtf8 } from '../xml/decodePart';
import { rootPrefix } from '../xml/normalizePrefix';
import { decodeCellText } from '../xml/text';
import { XmlLimitError, XmlSyntaxError } from '../xml/XmlSyntaxError';

/** More than every cell of a full sheet of ten columns. */
const MOST_STRINGS = 10_000_000;

/** The texts of the shared string table; rich text is joined, phonetic guides are left out. */
export function readSharedStrings(part: Uint8Array): string[] {
  const bytes = partAsUtf8(part);
  const prefix = rootPrefix(new TextDecoder().decode(bytes.subarray(0, 4096)));
  const strings: string[] = [];
  for (const xml of cutPieces(bytes, 'si', prefix)) readPiece(xml, strings);
  return strings;
}

function readPiece(xml: string, strings: string[]): void {
  let position = 0;
  for (;;) {
    const start = xml.indexOf('<si', position);
    if (start !== position) refuseDeclarations(xml.slice(position, start < 0 ? undefined : start));
    if (start < 0) return;
    const tagEnd = xml.indexOf('>', start) + 1;
    const empty = xml[tagEnd - 2] === '/';
    const end = empty ? tagEnd : xml.indexOf('</si>', tagEnd);
    if (tagEnd === 0 || end < 0) throw new XmlSyntaxError('A text is not closed');
    if (strings.length >= MOST_STRINGS) throw new XmlLimitError('More texts than a workbook shares');
    strings.push(empty ? '' : readRichText(xml, tagEnd, end));
    position = empty ? tagEnd : end + 5;
  }
}

/** Between texts stands nothing but comments: no document type, and no text that is commented out but for its end. */
function refuseDeclarations(between: string): void {
  if (!between.replace(/<!--[^]*?-->/g, '').includes('<!')) return;
  throw new XmlSyntaxError('Neither a text nor a comment');
}

/** A cell holds 32,767 characters; each may have a look of its own, which takes some 130 to write. */
const LONGEST_TEXT = 8_000_000;

/**
 * Text of `<si>` or `<is>` content between two offsets.
 *
 * @throws {XmlLimitError} for more than a cell can hold
 */
export function readRichText(xml: string, from: number, to: number): string {
  if (to - from > LONGEST_TEXT) throw new XmlLimitError('A text longer than any cell holds');
  if (xml.startsWith('<t>', from)) {
    const end = xml.indexOf('<', from + 3);
    if (end + 4 === to && xml.startsWith('</t>', end)) return decodeCellText(xml.slice(from + 3, end));
  }
  const content = withoutGuides(xml.slice(from, to));
  if (otherMarkup.test(content)) throw new XmlSyntaxError('Markup within a text that no writer uses');
  let text = '';
  for (const match of content.matchAll(/<t(?:\s[^<>]*)?>([^<]*)<\/t>/g)) text += match[1];
  return decodeCellText(text);
}

/** Comments, character data that is not escaped, instructions: a text would be cut by them, or grow. */
const otherMarkup = /<[!?]/;

/** Without the phonetic guides, which say how a text is read, not what it says. */
function withoutGuides(content: string): string {
  let kept = '';
  let position = 0;
  for (;;) {
    const start = content.indexOf('<rPh', position);
    const end = start < 0 ? -1 : content.indexOf('</rPh>', start);
    if (end < 0) return kept + content.slice(position);
    kept += content.slice(position, start);
    position = end + 6;
  }
}
