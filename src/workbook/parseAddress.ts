import { cellAddress } from '../report/layout/cellAddress';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../report/layout/sheetLimits';

/** A rectangle of cells, 0-based. */
export interface ParsedAddress {
  /** Sheet name without quotes; undefined when the address names none. */
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads an address as Office.js gives it: `Sheet1!A1:B2`, `'My sheet'!A1`, `A:C`, `3:5`.
 *
 * @example parseAddress("'My sheet'!B2:C4") // { sheet: 'My sheet', row: 1, column: 1, rows: 3, columns: 2 }
 */
export function parseAddress(address: string): ParsedAddress {
  const mark = address.lastIndexOf('!');
  const sheet = mark < 0 ? undefined : unquote(address.slice(0, mark));
  const [start = '', end = start] = address
    .slice(mark + 1)
    .replace(/\$/g, '')
    .split(':');
  const first = corner(start);
  const last = corner(end);
  const row = first.row ?? 0;
  const column = first.column ?? 0;
  return {
    sheet,
    row,
    column,
    rows: (last.row ?? MAXIMUM_ROWS - 1) - row + 1,
    columns: (last.column ?? MAXIMUM_COLUMNS - 1) - column + 1,
  };
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}

function corner(text: string): { row: number | undefined; column: number | undefined } {
  const parts = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (parts === null) throw new RangeError(`No cell address: ${text}`);
  const [, letters = '', digits = ''] = parts;
  return {
    row: digits === '' ? undefined : Number(digits) - 1,
    column: letters === '' ? undefined : columnNumber(letters) - 1,
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * The address of a rectangle, 0-based, as Office.js takes it.
 *
 * @example formatAddress({ row: 1, column: 1, rows: 3, columns: 2 }) // 'B2:C4'
 */
export function formatAddress(area: {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/**
 * The single addresses of a list such as Office.js gives for several areas. A sheet name may hold a comma.
 *
 * @example splitAddresses("'a,b'!A1,'a,b'!C3:C9") // ["'a,b'!A1", "'a,b'!C3:C9"]
 */
export function splitAddresses(addresses: string): readonly string[] {
  return addresses.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}
