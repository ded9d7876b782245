import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from './CellStore';
import type { Area } from './types';

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The 0-based column of a name such as `AB`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The area of an A1 reference without a sheet, or undefined where the text is none or lies outside the sheet. */
export function parseArea(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, firstColumn = '', firstRow, lastColumn, lastRow] = cells;
    const column = columnIndex(firstColumn);
    const row = Number(firstRow) - 1;
    const otherColumn = lastColumn === undefined ? column : columnIndex(lastColumn);
    const otherRow = lastRow === undefined ? row : Number(lastRow) - 1;
    return between(row, column, otherRow, otherColumn);
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    return between(0, columnIndex(columns[1] ?? ''), MAXIMUM_ROWS - 1, columnIndex(columns[2] ?? ''));
  }
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAXIMUM_COLUMNS - 1);
  return undefined;
}

function between(row: number, column: number, otherRow: number, otherColumn: number): Area | undefined {
  const area = {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
  return isOnSheet(area) ? area : undefined;
}

/** Whether the area is not empty and lies within Excel's 1,048,576 rows and 16,384 columns. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAXIMUM_ROWS &&
    area.column + area.columns <= MAXIMUM_COLUMNS
  );
}

/** `Sheet1!A1` and `'Sales 2026'!A1` into the sheet's name, unquoted, and the rest. */
export function splitSheetName(reference: string): { sheetName: string | undefined; rest: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!parts) return { sheetName: undefined, rest: reference };
  return { sheetName: parts[1]?.replace(/''/g, "'") ?? parts[2], rest: parts[3] ?? '' };
}

/** A1 text of an area; whole columns as `A:C`, whole rows as `1:3`. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const columns = (column: number) => mark + columnName(column);
  const rows = (row: number) => `${mark}${row + 1}`;
  const lastColumn = area.column + area.columns - 1;
  const lastRow = area.row + area.rows - 1;
  if (area.columns === MAXIMUM_COLUMNS) return `${rows(area.row)}:${rows(lastRow)}`;
  if (area.rows === MAXIMUM_ROWS) return `${columns(area.column)}:${columns(lastColumn)}`;
  const first = columns(area.column) + rows(area.row);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columns(lastColumn)}${rows(lastRow)}`;
}

/** The sheet's name as it stands before the exclamation mark: in quotes where it is not a plain word. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === undefined && !looksLikeR1C1(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

function looksLikeR1C1(name: string): boolean {
  return /^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
}
