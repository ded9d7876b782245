import { decodeUtf8, encodePart } from './decodePart';
import { normalizePrefix } from './normalizePrefix';

const PIECE = 4_000_000;

/**
 * A part's bytes as text without prefixes, cut behind end tags of one element, a few megabytes at a time: no string
 * grows to the size of the part.
 *
 * @param bytes UTF-8
 * @param element name of the element, without prefix
 */
export function* cutPieces(bytes: Uint8Array, element: string, prefix: string): Iterable<string> {
  const endTag = `</${prefix === '' ? '' : `${prefix}:`}${element}>`;
  let start = 0;
  while (start < bytes.length) {
    let end = bytes.length;
    if (end - start > PIECE) {
      const found = findLast(bytes.subarray(start, start + PIECE), endTag, PIECE);
      const cut = found >= 0 ? start + found : find(bytes, endTag, start + PIECE);
      if (cut >= 0) end = cut + endTag.length;
    }
    yield normalizePrefix(decodeUtf8(bytes.subarray(start, end)), prefix);
    start = end;
  }
}

/** Where a text starts in UTF-8 bytes, at or behind `from`; -1 where it does not occur. */
export function find(bytes: Uint8Array, text: string, from: number): number {
  const mark = encodePart(text);
  for (let at = bytes.indexOf(mark[0]!, from); at >= 0; at = bytes.indexOf(mark[0]!, at + 1)) {
    if (matches(bytes, mark, at)) return at;
  }
  return -1;
}

/** Where a text starts for the last time before `before`. */
export function findLast(bytes: Uint8Array, text: string, before: number): number {
  const mark = encodePart(text);
  for (let at = before - mark.length; at >= 0; at -= 1) if (matches(bytes, mark, at)) return at;
  return -1;
}

function matches(bytes: Uint8Array, mark: Uint8Array, at: number): boolean {
  for (let index = 0; index < mark.length; index += 1) if (bytes[at + index] !== mark[index]) return false;
  return true;
}
