/** What bytes 80 to 9F mean in windows-1252; the five that it leaves open stay control characters, as browsers read them. */
const upperControls =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const charactersAtOnce = 8192;

/**
 * The text of bytes in windows-1252, by its own table: the decoder of several releases of Node reads bytes 80 to 9F as
 * Latin-1 does, and so loses the euro sign and the quotation marks.
 *
 * @see https://encoding.spec.whatwg.org/#windows-1252
 * @see https://github.com/nodejs/node/issues/56542
 * @example decodeWindows1252(Uint8Array.of(0x31, 0x80)) // '1€'
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += charactersAtOnce) {
    const codes = Uint16Array.from(bytes.subarray(start, start + charactersAtOnce), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? upperControls.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
