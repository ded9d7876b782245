import { parseXml, type XmlElement } from '../xml/parseXml';
import { decodeCellText } from '../xml/text';
import { XmlLimitError, XmlSyntaxError } from '../xml/XmlSyntaxError';

/** A cell holds 32,767 characters; each may have a look of its own, which takes some 130 to write. */
const LONGEST_TEXT = 8_000_000;
const plainTags = ['<t>', '<t xml:space="preserve">'];

/**
 * Text of `<si>` or `<is>` content between two offsets: rich text is joined, phonetic guides, which say how a text is
 * read, are left out.
 *
 * @throws {XmlLimitError} for more than a cell can hold
 * @throws {XmlSyntaxError} for what is not well-formed, or is no text
 */
export function readRichText(xml: string, from: number, to: number): string {
  if (to - from > LONGEST_TEXT) throw new XmlLimitError('A text longer than any cell holds');
  for (const tag of plainTags) {
    if (!xml.startsWith(tag, from)) continue;
    const start = from + tag.length;
    const end = xml.indexOf('<', start);
    if (end + 4 === to && xml.startsWith('</t>', end)) return decodeCellText(xml.slice(start, end));
  }
  const content = xml.slice(from, to);
  if (otherMarkup.test(content)) throw new XmlSyntaxError('Markup within a text that no writer uses');
  const source = `<si>${content}</si>`;
  let text = '';
  for (const element of piecesOf(parseXml(source))) text += textOf(element, source);
  return decodeCellText(text);
}

/** Comments, character data that is not escaped, instructions: a text would be cut by them, or grow. */
const otherMarkup = /<[!?]/;
const withoutText = new Set(['rPh', 'phoneticPr', 'rPr']);

/** The `<t>` of the whole text and of its runs, in their order. */
function piecesOf(element: XmlElement): XmlElement[] {
  if (element.text.trim() !== '') throw new XmlSyntaxError('Words outside a text');
  return element.children.flatMap((child) => {
    if (child.name === 't') return [child];
    if (child.name === 'r' && element.name === 'si') return piecesOf(child);
    if (withoutText.has(child.name)) return [];
    throw new XmlSyntaxError(`${child.name} in a text`);
  });
}

function textOf({ children, contentStart, contentEnd }: XmlElement, source: string): string {
  if (children.length > 0) throw new XmlSyntaxError('An element within a text');
  return source.slice(contentStart, contentEnd);
}
