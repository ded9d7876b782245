import { joinBytes } from '../save/joinBytes';
import { decodeUtf8, encodePart, LONGEST_TEXT } from './decodePart';
import { normalizePrefix, rootPrefix } from './normalizePrefix';
import { XmlLimitError } from './XmlSyntaxError';

const PIECE = 4_000_000;
const LONGEST_BEGINNING = 4096;

/**
 * A part as text without the prefix of its root, cut behind end tags of one element, a few megabytes at a time: neither a
 * string nor the bytes of the whole part need be there.
 *
 * @param blocks the part in UTF-8, cut anywhere
 * @param element name of the element, without prefix
 * @throws {XmlLimitError} for an element longer than a text may be
 */
export function* cutPieces(blocks: Iterable<Uint8Array>, element: string): Iterable<string> {
  let prefix: string | undefined;
  let rest: Uint8Array = new Uint8Array();
  let more: Uint8Array[] = [];
  let length = 0;
  for (const block of blocks) {
    more.push(block);
    length += block.length;
    if (length < PIECE) continue;
    rest = joined(rest, more);
    prefix ??= prefixOf(rest);
    const endTag = `</${prefix === '' ? '' : `${prefix}:`}${element}>`;
    let start = 0;
    for (let cut = cutOf(rest, endTag, start); cut > 0; cut = cutOf(rest, endTag, start)) {
      yield normalizePrefix(decodeUtf8(rest.subarray(start, cut)), prefix);
      start = cut;
    }
    rest = rest.slice(start);
    if (rest.length > LONGEST_TEXT) throw new XmlLimitError(`No end of ${element}`);
    [more, length] = [[], 0];
  }
  rest = joined(rest, more);
  if (rest.length > 0) yield normalizePrefix(decodeUtf8(rest), prefix ?? prefixOf(rest));
}

function prefixOf(beginning: Uint8Array): string {
  return rootPrefix(new TextDecoder().decode(beginning.subarray(0, LONGEST_BEGINNING)));
}

function joined(rest: Uint8Array, more: readonly Uint8Array[]): Uint8Array {
  return rest.length === 0 && more.length === 1 ? more[0]! : joinBytes([rest, ...more]);
}

/** Where a piece that starts there ends; -1 for one that has to wait for more. */
function cutOf(bytes: Uint8Array, endTag: string, start: number): number {
  if (bytes.length - start <= PIECE) return -1;
  const found = findLast(bytes.subarray(start, start + PIECE), endTag, PIECE);
  const cut = found >= 0 ? start + found : find(bytes, endTag, start + PIECE - endTag.length);
  return cut < 0 ? -1 : cut + endTag.length;
}

/** Where a text starts in UTF-8 bytes, at or behind `from`; -1 where it does not occur. */
function find(bytes: Uint8Array, text: string, from: number): number {
  const mark = encodePart(text);
  for (let at = bytes.indexOf(mark[0]!, from); at >= 0; at = bytes.indexOf(mark[0]!, at + 1)) {
    if (matches(bytes, mark, at)) return at;
  }
  return -1;
}

/** Where a text starts for the last time before `before`. */
function findLast(bytes: Uint8Array, text: string, before: number): number {
  const mark = encodePart(text);
  for (let at = before - mark.length; at >= 0; at -= 1) if (matches(bytes, mark, at)) return at;
  return -1;
}

function matches(bytes: Uint8Array, mark: Uint8Array, at: number): boolean {
  for (let index = 0; index < mark.length; index += 1) if (bytes[at + index] !== mark[index]) return false;
  return true;
}
