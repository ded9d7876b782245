import { decodePart } from '../xml/decodePart';
import { normalizePrefix, rootPrefix } from '../xml/normalizePrefix';
import { decodeCellText } from '../xml/text';

/** The texts of the shared string table; rich text is joined, phonetic guides are left out. */
export function readSharedStrings(part: Uint8Array): string[] {
  const source = decodePart(part);
  const xml = normalizePrefix(source, rootPrefix(source.slice(0, 4096)));
  const strings: string[] = [];
  let position = 0;
  for (;;) {
    const start = xml.indexOf('<si', position);
    if (start < 0) return strings;
    const tagEnd = xml.indexOf('>', start) + 1;
    if (xml[tagEnd - 2] === '/') {
      strings.push('');
      position = tagEnd;
      continue;
    }
    const end = xml.indexOf('</si>', tagEnd);
    if (end < 0) return strings;
    strings.push(readRichText(xml, tagEnd, end));
    position = end + 5;
  }
}

/** Text of `<si>` or `<is>` content between two offsets. */
export function readRichText(xml: string, from: number, to: number): string {
  if (xml.startsWith('<t>', from)) {
    const end = xml.indexOf('<', from + 3);
    if (end + 4 === to && xml.startsWith('</t>', end)) return decodeCellText(xml.slice(from + 3, end));
  }
  const content = xml.slice(from, to).replace(/<rPh\b[^]*?<\/rPh>/g, '');
  let text = '';
  for (const match of content.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)) text += match[1];
  return decodeCellText(text);
}
