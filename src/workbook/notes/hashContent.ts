import type { CellFormula } from '../../report/plan';
import { LONGEST_TEXT } from '../paint/asCellText';

/** Kept of every hash: as many bits as six digits of base 36 hold. */
export const HASH_MASK = 0x7fffffff;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/**
 * A number that stands for what a cell holds, 0 for a blank one: 31 bits of FNV-1a, over the double of a number and the
 * UTF-16 of a text.
 *
 * What Excel may change of it says nothing: digits behind the fifteenth, the apostrophe that keeps a text a text, how a
 * line ends, and what is too long for a cell. So a content has the hash that its cell will have, as it will be written
 * (`asCellValue`), and a number that is none that of a blank cell. Of a formula it does not count which cells of other
 * sheets it reads: Excel writes their names in its own way, and follows them when sheets are renamed and rows inserted.
 *
 * @example hashContent('') // 0
 * @example hashContent(0.1 + 0.2) === hashContent(0.3) // true
 */
export function hashContent(content: unknown): number {
  if (typeof content === 'object' && content !== null) return hashContent((content as CellFormula).formula);
  if (content === '' || content === null || content === undefined) return 0;
  if (typeof content === 'number' && !Number.isFinite(content)) return 0;
  const hash =
    typeof content === 'number'
      ? hashNumber(content)
      : hashText(typeof content === 'boolean' ? String(content).toUpperCase() : String(content));
  return hash & HASH_MASK || 1;
}

/** One hash for a row of them, which depends on their order. */
export function hashRow(hashes: ArrayLike<number>): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < hashes.length; index += 1) hash = mix(hash, hashes[index]!);
  return spread(hash) & HASH_MASK;
}

function hashNumber(value: number): number {
  // A cell knows no negative zero: added to zero it is none.
  double[0] = Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15));
  return spread(mix(mix(0x811c9dc5, words[0]!), words[1]!));
}

/** A cell, or cells, of another sheet as a formula names them. */
const elsewhere = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gu;

function hashText(written: string): number {
  let hash = 0x01234567;
  const text = /^'?=/.test(written) ? written.replace(elsewhere, '!') : written;
  const start = text.startsWith("'") ? 1 : 0;
  // Cut to fit a cell, a text keeps all but its last place, or its last two (`cutText`).
  const end = Math.min(text.length, LONGEST_TEXT - 2);
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit !== 13) hash = mix(hash, unit);
  }
  return spread(hash);
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** The last step of MurmurHash3: every bit of what was mixed changes about half of the result. */
function spread(hash: number): number {
  let spreading = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  spreading = Math.imul(spreading ^ (spreading >>> 13), 0xc2b2ae35);
  return spreading ^ (spreading >>> 16);
}
