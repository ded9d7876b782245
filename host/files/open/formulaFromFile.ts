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
  `(${quoted.source}|\\[[^\\]]*\\])|(?<![\\p{L}\\p{N}_.])(?:(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})|(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7}))(?![\\p{L}\\p{N}_(.!])`,
  'gu',
);

/** The formula of a shared group as it reads `rows` below and `columns` right of the cell that holds it. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(reference, (whole, kept, ...parts: string[]) => {
    if (kept !== undefined) return whole;
    const [c1, column, r1, row, c2, from, c3, to, r2, top, r3, bottom] = parts;
    if (row !== undefined) return shiftColumn(c1!, column!, columns) + shiftRow(r1!, row, rows);
    if (from !== undefined) return `${shiftColumn(c2!, from, columns)}:${shiftColumn(c3!, to!, columns)}`;
    return `${shiftRow(r2!, top!, rows)}:${shiftRow(r3!, bottom!, rows)}`;
  });
}

function shiftColumn(absolute: string, letters: string, by: number): string {
  if (absolute === '$') return `$${letters}`;
  return columnName(wrap(columnIndex(letters) + by, MAXIMUM_COLUMNS));
}

function shiftRow(absolute: string, digits: string, by: number): string {
  return absolute === '$' ? `$${digits}` : String(wrap(Number(digits) - 1 + by, MAXIMUM_ROWS) + 1);
}

/** References of shared formulas wrap around the sheet's edges. */
function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
