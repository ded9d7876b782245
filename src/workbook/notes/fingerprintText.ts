import type { CellPrint, Fingerprint, ListPrint } from './Fingerprint';
import { hashContent } from './hashContent';

/** Digits of base 36 that a hash takes, and a place on a sheet. */
const HASH_DIGITS = 6;
const PLACE_DIGITS = 7;
/** More than there are columns. */
const PLACES_A_ROW = 16_384;
const VERSION = 1;

/**
 * A fingerprint as texts of at most `longest` characters, in order. The first says how many there are and what they say
 * together, so that a text that is gone, cut or of another run is noticed.
 */
export function formatFingerprint(fingerprint: Fingerprint, longest: number): readonly string[] {
  const { cells, lists, charts } = fingerprint;
  const whole = JSON.stringify({
    cells: cells.map(
      ({ row, column, hash }) => digits(row * PLACES_A_ROW + column, PLACE_DIGITS) + digits(hash),
    ),
    lists: lists.map(({ count, longest: rows, ...list }) => ({
      count,
      longest: rows,
      headers: join(list.headers),
      sums: join(list.sums),
      rows: join(list.rows),
      ...(list.filled === undefined ? {} : { filled: join(list.filled) }),
    })),
    charts,
  });
  const pieces = Array.from({ length: Math.ceil(whole.length / longest) }, (_, piece) =>
    whole.slice(piece * longest, (piece + 1) * longest),
  );
  return [JSON.stringify({ version: VERSION, pieces: pieces.length, hash: hashContent(whole) }), ...pieces];
}

/** The fingerprint that texts say, by their place; undefined where they are not whole, or of another version. */
export function parseFingerprint(textAt: (place: number) => string | undefined): Fingerprint | undefined {
  try {
    const { version, pieces, hash } = JSON.parse(textAt(0) ?? '') as Record<string, unknown>;
    if (version !== VERSION) return undefined;
    const whole = Array.from({ length: Number(pieces) }, (_, piece) => textAt(piece + 1) ?? '').join('');
    return hashContent(whole) === hash ? parseWhole(whole) : undefined;
  } catch {
    return undefined;
  }
}

interface Written {
  readonly cells: readonly string[];
  readonly lists: readonly (Pick<ListPrint, 'count' | 'longest'> &
    Readonly<Record<'headers' | 'sums' | 'rows', string>> &
    Pick<ListPrint, 'typed'> & { readonly filled?: string })[];
  readonly charts: readonly string[];
}

/** The hash says that this text was written here, so it is what it should be. */
function parseWhole(whole: string): Fingerprint {
  const { cells, lists, charts } = JSON.parse(whole) as Written;
  return {
    cells: cells.map(parseCell),
    lists: lists.map(({ headers, sums, rows, filled, ...list }) => ({
      ...list,
      ...(filled === undefined ? {} : { filled: split(filled) }),
      headers: split(headers),
      sums: split(sums),
      rows: split(rows),
    })),
    charts,
  };
}

function parseCell(text: string): CellPrint {
  const place = parseInt(text.slice(0, PLACE_DIGITS), 36);
  return {
    row: Math.floor(place / PLACES_A_ROW),
    column: place % PLACES_A_ROW,
    hash: parseInt(text.slice(PLACE_DIGITS), 36),
  };
}

function digits(value: number, length = HASH_DIGITS): string {
  return value.toString(36).padStart(length, '0');
}

function join(hashes: readonly number[]): string {
  return hashes.map((hash) => digits(hash)).join('');
}

function split(text: string): number[] {
  return Array.from({ length: text.length / HASH_DIGITS }, (_, index) =>
    parseInt(text.slice(index * HASH_DIGITS, (index + 1) * HASH_DIGITS), 36),
  );
}
