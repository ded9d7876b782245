import { cutPieces, find, findLast } from '../xml/cutPieces';
import { decodeUtf8, partAsUtf8 } from '../xml/decodePart';
import { normalizePrefix, rootPrefix } from '../xml/normalizePrefix';
import { XmlSyntaxError } from '../xml/XmlSyntaxError';

/** A worksheet part, cut so that its cells can be scanned piece by piece without a string of the whole part. */
export interface SplitSheet {
  /** Everything but the cells, elements without prefix: `<worksheet …>…<sheetData/>…</worksheet>`. */
  readonly frame: string;
  /** What stands inside `<sheetData>`, as bytes of the part. */
  readonly rows: Uint8Array;
  /** Prefix of the part's elements, '' as a rule. */
  readonly prefix: string;
}

export function splitSheet(part: Uint8Array): SplitSheet {
  const bytes = partAsUtf8(part);
  const prefix = rootPrefix(new TextDecoder().decode(bytes.subarray(0, 4096)));
  const name = prefix === '' ? 'sheetData' : `${prefix}:sheetData`;
  const start = find(bytes, `<${name}`, 0);
  if (start < 0) throw new XmlSyntaxError('A worksheet without sheetData');
  const tagEnd = bytes.indexOf(0x3e, start) + 1;
  const empty = bytes[tagEnd - 2] === 0x2f;
  const end = empty ? tagEnd : findLast(bytes, `</${name}`, bytes.length);
  if (tagEnd === 0 || end < tagEnd) throw new XmlSyntaxError('sheetData is not closed');
  const behind = empty ? tagEnd : bytes.indexOf(0x3e, end) + 1;
  const frame = `${decodeUtf8(bytes.subarray(0, start))}<${name}/>${decodeUtf8(bytes.subarray(behind))}`;
  return { frame: normalizePrefix(inUtf8(frame), prefix), rows: bytes.subarray(tagEnd, end), prefix };
}

/** A part that was in UTF-16 says so in its first line. */
function inUtf8(frame: string): string {
  return frame.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1"UTF-8"');
}

/** The rows as text without prefixes, cut between rows, a few megabytes at a time. */
export function rowPieces({ rows, prefix }: SplitSheet): Iterable<string> {
  return cutPieces(rows, 'row', prefix);
}
