import { joinBytes } from '../save/joinBytes';
import { XmlLimitError, XmlSyntaxError } from './XmlSyntaxError';

/** Bytes of the longest part that is read as one text: as a tree it takes ten times the room. */
export const LONGEST_TEXT = 64_000_000;

/**
 * A part's text: UTF-8, or UTF-16 where the byte order mark says so.
 *
 * @throws {XmlSyntaxError} for bytes that are no text in that encoding
 * @throws {XmlLimitError} for more than a text can hold
 */
export function decodePart(bytes: Uint8Array): string {
  return decodeText(bytes, partEncoding(bytes));
}

/** A piece of a part that is known to be in UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decodeText(bytes, 'utf-8');
}

function decodeText(bytes: Uint8Array, encoding: string): string {
  if (bytes.length > LONGEST_TEXT) throw new XmlLimitError(`${bytes.length} bytes of text`);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlSyntaxError(`Not in ${encoding}`);
  }
}

/** The part in UTF-8 without a byte order mark, so that it can be searched by byte; a block at a time, as it comes. */
export function* asUtf8(blocks: Iterable<Uint8Array>): Iterable<Uint8Array> {
  let isFirst = true;
  let others: Uint8Array[] | undefined;
  let length = 0;
  for (const block of blocks) {
    if (block.length === 0) continue;
    if (isFirst && partEncoding(block) !== 'utf-8') others = [];
    length += block.length;
    if (others === undefined) yield isFirst && hasMark(block) ? block.subarray(3) : block;
    else if (length > LONGEST_TEXT) throw new XmlLimitError(`${length} bytes in UTF-16`);
    else others.push(block);
    isFirst = false;
  }
  if (others !== undefined) yield encodePart(decodePart(joinBytes(others)));
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function partEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
