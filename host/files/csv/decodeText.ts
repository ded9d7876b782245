import { decodeWindows1252 } from './decodeWindows1252';

/**
 * The text of a file without saying its encoding: byte order marks decide; else zero bytes show UTF-16; else UTF-8
 * where the bytes are valid UTF-8; else GB18030 (which includes GBK) where they read as Chinese; else windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideEncoding(bytes);
  const decoded = decodeStrictly(wide ?? 'utf-8', bytes);
  if (decoded !== undefined) return decoded;
  const chinese = decodeStrictly('gb18030', bytes);
  if (chinese !== undefined && readsAsChinese(chinese)) return chinese;
  return decodeWindows1252(bytes);
}

const sampleLength = 65_536;

/**
 * UTF-16 without a byte order mark: separators, digits and line ends are ASCII, whose upper byte is zero, behind the
 * lower one in little endian and before it in big endian. A text in another encoding has no zero bytes at all.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  const end = Math.min(bytes.length, sampleLength);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [before, behind] = zeros as [number, number];
  if (behind > 4 * before) return 'utf-16le';
  return before > 4 * behind ? 'utf-16be' : undefined;
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Western text in windows-1252 is often valid GB18030 too: an accented letter and the letter behind it make one
 * character, mostly a rare one. So most characters beyond ASCII must be of the everyday set: GB 2312 has its level-1
 * characters, ordered by reading, at bytes B0A1 to D7F9, and its punctuation at A1A1 to A3FE.
 */
function readsAsChinese(text: string): boolean {
  let foreign = 0;
  let everyday = 0;
  for (const character of text.slice(0, 200_000)) {
    // The euro sign is the byte 80 in both, and says nothing.
    if (character.charCodeAt(0) < 128 || character === '€') continue;
    foreign += 1;
    if (ofFourBytes.test(character) || everydayCharacters().has(character)) everyday += 1;
  }
  return everyday >= foreign * 0.7;
}

/**
 * The yen sign and the rare characters of names, to which GB18030 gives four bytes, a letter and a digit by turns: what no
 * western text has.
 */
const ofFourBytes = /[¥\u{3400}-\u{4dbf}\u{9fa6}-\u{9fff}\u{20000}-\u{323af}]/u;

let known: Set<string> | undefined;

function everydayCharacters(): Set<string> {
  if (known !== undefined) return known;
  const bytes: number[] = [];
  for (let lead = 0xa1; lead <= 0xd7; lead += 1) {
    if (lead > 0xa3 && lead < 0xb0) continue;
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) bytes.push(lead, trail);
  }
  known = new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
  return known;
}
