import { partAsUtf8, encodePart } from '../xml/decodePart';
import { normalizePrefix, rootPrefix } from '../xml/normalizePrefix';
import { XmlSyntaxError } from '../xml/parseXml';

/** A worksheet part, cut so that its cells can be scanned piece by piece without a string of the whole part. */
export interface SplitSheet {
  /** Everything but the cells, elements without prefix: `<worksheet …>…<sheetData/>…</worksheet>`. */
  readonly frame: string;
  /** What stands inside `<sheetData>`, as bytes of the part. */
  readonly rows: Uint8Array;
  /** Prefix of the part's elements, '' as a rule. */
  readonly prefix: string;
}

const piece = 4_000_000;

export function splitSheet(part: Uint8Array): SplitSheet {
  const bytes = partAsUtf8(part);
  const decoder = new TextDecoder();
  const prefix = rootPrefix(decoder.decode(bytes.subarray(0, 4096)));
  const name = prefix === '' ? 'sheetData' : `${prefix}:sheetData`;
  const start = find(bytes, `<${name}`, 0);
  if (start < 0) throw new XmlSyntaxError('A worksheet without sheetData');
  const tagEnd = bytes.indexOf(0x3e, start) + 1;
  const empty = bytes[tagEnd - 2] === 0x2f;
  const end = empty ? tagEnd : findLast(bytes, `</${name}`, bytes.length);
  if (end < 0) throw new XmlSyntaxError('sheetData is not closed');
  const behind = empty ? tagEnd : bytes.indexOf(0x3e, end) + 1;
  const frame = `${decoder.decode(bytes.subarray(0, start))}<${name}/>${decoder.decode(bytes.subarray(behind))}`;
  return { frame: normalizePrefix(inUtf8(frame), prefix), rows: bytes.subarray(tagEnd, end), prefix };
}

/** A part that was in UTF-16 says so in its first line. */
function inUtf8(frame: string): string {
  return frame.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1"UTF-8"');
}

/** The rows as text without prefixes, cut between rows, a few megabytes at a time. */
export function* rowPieces({ rows, prefix }: SplitSheet): Iterable<string> {
  const decoder = new TextDecoder();
  const endTag = prefix === '' ? '</row>' : `</${prefix}:row>`;
  let start = 0;
  while (start < rows.length) {
    let end = rows.length;
    if (end - start > piece) {
      const found = findLast(rows.subarray(start, start + piece), endTag, piece);
      const cut = found >= 0 ? start + found : find(rows, endTag, start + piece);
      if (cut >= 0) end = cut + endTag.length;
    }
    yield normalizePrefix(decoder.decode(rows.subarray(start, end)), prefix);
    start = end;
  }
}

function find(bytes: Uint8Array, text: string, from: number): number {
  const mark = encodePart(text);
  for (let at = bytes.indexOf(mark[0]!, from); at >= 0; at = bytes.indexOf(mark[0]!, at + 1)) {
    if (matches(bytes, mark, at)) return at;
  }
  return -1;
}

function findLast(bytes: Uint8Array, text: string, before: number): number {
  const mark = encodePart(text);
  for (let at = before - mark.length; at >= 0; at -= 1) if (matches(bytes, mark, at)) return at;
  return -1;
}

function matches(bytes: Uint8Array, mark: Uint8Array, at: number): boolean {
  for (let index = 0; index < mark.length; index += 1) if (bytes[at + index] !== mark[index]) return false;
  return true;
}
