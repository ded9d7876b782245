import { columnIndex, columnName } from '../../workbook/address';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../workbook/CellStore';

/** Texts in quotes, and quoted sheet names: no reference inside them counts. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;
const storedPrefixes = new RegExp(`(${quoted.source})|_xlfn\\.|_xlws\\.|_xlpm\\.|_xludf\\.|_xldudf_`, 'g');

/** A stored formula as the formula bar shows it: without the prefixes that later functions carry in the file. */
export function formulaFromFile(stored: string): string {
  const text = stored.replace(storedPrefixes, (_, kept: string | undefined) => kept ?? '');
  return `=${text.replace(/\bANCHORARRAY\(([^()]+)\)/g, '$1#')}`;
}

const reference = new RegExp(
  `(${quoted.source}|\\[[^\\]]*\\]?)|(?<![\\p{L}\\p{N}_.])(?:(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})|(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7}))(?![\\p{L}\\p{N}_(.!])`,
  'gu',
);

/** The formula of a shared group as it reads `rows` below and `columns` right of the cell that holds it. */
export type ShiftedFormula = (rows: number, columns: number) => string;

/**
 * Looks for the references of a formula once, for all the cells of its group.
 *
 * @example shiftedFormula('=A1+$B$2')(1, 1) // '=B2+$B$2'
 */
export function shiftedFormula(formula: string): ShiftedFormula {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of formula.matchAll(reference)) {
    const [whole, kept, c1, column, r1, row, c2, from, c3, to, r2, top, r3, bottom] = match;
    if (kept !== undefined) continue;
    pieces.push(formula.slice(end, match.index));
    if (row !== undefined) pieces.push(columnPiece(c1!, column!), rowPiece(r1!, row));
    else if (from !== undefined) pieces.push(columnPiece(c2!, from), ':', columnPiece(c3!, to!));
    else pieces.push(rowPiece(r2!, top!), ':', rowPiece(r3!, bottom!));
    end = match.index + whole.length;
  }
  pieces.push(formula.slice(end));
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : piece(rows, columns))).join('');
}

type Piece = string | ShiftedFormula;

function columnPiece(absolute: string, letters: string): Piece {
  if (absolute === '$') return `$${letters}`;
  const index = columnIndex(letters);
  return (_rows, columns) => columnName(wrap(index + columns, MAXIMUM_COLUMNS));
}

function rowPiece(absolute: string, digits: string): Piece {
  if (absolute === '$') return `$${digits}`;
  const index = Number(digits) - 1;
  return (rows) => String(wrap(index + rows, MAXIMUM_ROWS) + 1);
}

/** References of shared formulas wrap around the sheet's edges. */
function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
