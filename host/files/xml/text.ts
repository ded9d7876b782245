import { XmlSyntaxError } from './XmlSyntaxError';

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Character data or an attribute value with its references resolved.
 *
 * @throws {XmlSyntaxError} for an ampersand that begins no reference, and for a reference to an entity of the document's
 * own or to a character that there is not: a part of a workbook declares no entities, and what they stand for is never
 * looked up
 */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:(#x[0-9a-fA-F]+|#[0-9]+|\w+);)?/g, (reference, name: string = '') => {
    const resolved = name.startsWith('#') ? characterOf(name) : entities.get(name);
    if (resolved === undefined) throw new XmlSyntaxError(`A reference to nothing: ${reference}`);
    return resolved;
  });
}

function characterOf(name: string): string | undefined {
  const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** For attribute values and character data alike. Line breaks are kept as references in attributes' sake. */
export function escapeXml(text: string): string {
  if (!/[&<>"\r\n\t]/.test(text)) return text;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;')
    .replace(/\n/g, '&#10;')
    .replace(/\t/g, '&#9;');
}

/**
 * A cell's text as SpreadsheetML keeps it: characters that XML cannot hold are written `_xHHHH_`
 * (ECMA-376 part 1, 22.9.2.19), and so is an underscore that would be read as the start of such a code.
 */
export function encodeCellText(text: string): string {
  if (!needsCoding.test(text)) return text;
  const coded = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_').replace(forbiddenCharacter, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
  return coded.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function decodeCellText(text: string): string {
  return decodeCodes(unescapeXml(text).replace(/\r\n?/g, '\n'));
}

/** The same for a text whose references are resolved, as those of attributes are. */
export function decodeCodes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Whether a text might hold anything that is coded; most cells hold nothing of the kind. */
const needsCoding = /[&<>_\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

// Control characters, lone surrogates and the two non-characters: none of them may stand in XML 1.0.
const forbiddenCharacter =
  /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
