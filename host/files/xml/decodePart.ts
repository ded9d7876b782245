/** A part's text: UTF-8, or UTF-16 where the byte order mark says so. */
export function decodePart(bytes: Uint8Array): string {
  return new TextDecoder(partEncoding(bytes)).decode(bytes);
}

/** The part in UTF-8 without a byte order mark, so that it can be searched by byte. */
export function partAsUtf8(bytes: Uint8Array): Uint8Array {
  if (partEncoding(bytes) !== 'utf-8') return encodePart(decodePart(bytes));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function partEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
