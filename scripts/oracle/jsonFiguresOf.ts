import type { Scalar } from '../../host/workbook/types';
import type { ColumnRecord, ReportRecord, TableRecord } from '../record/types';
import { placesOf } from './sentencesOf';

/** A figure of the JSON, or one field of a list of it, with the places on the sheets that hold the same. */
export interface JsonFigure {
  readonly path: string;
  /** Every place of the kind that this figure could be compared with. */
  readonly possible: ReadonlySet<string>;
  /** Those that hold the same. */
  readonly same: ReadonlySet<string>;
  /** Not nothing but small whole numbers, which are the same as many others by chance. */
  readonly isTelling: boolean;
}

type Json = Scalar | null | readonly Json[] | { readonly [key: string]: Json };

/** Fewer rows are the beginning or the end of some table by chance. */
const FEWEST_ROWS_OF_PART = 3;
const SMALL = 100;

/** What the command line gave and was given; it is no finding. */
const given = ['recipe', 'input', 'version', 'analysis', 'losses', 'missingRoles'];

/** What figures of the JSON are compared with: single numbers by their place, and lists. */
export interface Compared {
  readonly cells: ReadonlyMap<string, number>;
  readonly tables: readonly ComparedTable[];
}
interface ComparedTable extends Pick<TableRecord, 'name'> {
  readonly columns: readonly Pick<ColumnRecord, 'header' | 'values'>[];
}

/** The tables on the sheets. */
export function sheetsOf(report: ReportRecord): Compared {
  const tables = report.sheets.flatMap((sheet) => sheet.tables);
  return { cells: placesOf(tables), tables };
}

/** Every number of the JSON by its path, and every field of its lists of rows, beside what it is compared with. */
export function jsonFiguresOf({ json }: ReportRecord, { cells, tables }: Compared): readonly JsonFigure[] {
  const figures: JsonFigure[] = [];
  const visit = (value: Json, path: string): void => {
    if (typeof value === 'number') figures.push({ path, ...inCells(value, cells) });
    else if (Array.isArray(value)) {
      const rows = value.filter(isRow);
      if (rows.length === value.length && rows.length > 0) figures.push(...fieldsOf(rows, path, tables));
    } else if (isRow(value)) {
      for (const [key, part] of Object.entries(value)) visit(part, path === '' ? key : `${path}.${key}`);
    }
  };
  const found = Object.entries(json as Record<string, Json>).filter(([key]) => !given.includes(key));
  visit(Object.fromEntries(found), '');
  return figures;
}

function inCells(value: number, cells: ReadonlyMap<string, number>): Omit<JsonFigure, 'path'> {
  const same = [...cells].filter(([, shown]) => isSame(value, shown)).map(([place]) => place);
  return { possible: new Set(cells.keys()), same: new Set(same), isTelling: isTelling(value) };
}

/**
 * One figure for each field that holds plain values, compared with whole columns of as many rows, and with the first and
 * the last so many rows of longer ones: a table may hold two lists, or a list and its sum.
 */
function fieldsOf(
  rows: readonly Readonly<Record<string, Json>>[],
  path: string,
  tables: readonly ComparedTable[],
): JsonFigure[] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const plain = keys.filter((key) => rows.every((row) => row[key] === null || typeof row[key] !== 'object'));
  const parts = tables.flatMap((table) => partsOf(table, rows.length));
  return plain
    .filter((key) => rows.some((row) => typeof row[key] === 'number'))
    .map((key) => {
      const possible = new Set<string>();
      const same = new Set<string>();
      for (const { table, part } of parts) {
        const order = orderOf(table, rows);
        for (const { header, values } of table.columns) {
          if (!values.some((value) => typeof value === 'number')) continue;
          const place = `${table.name} | ${header}${part}`;
          possible.add(place);
          if (order.every((row, index) => isSame(rows[row]?.[key] ?? null, values[index] ?? '')))
            same.add(place);
        }
      }
      return { path: `${path}[].${key}`, possible, same, isTelling: rows.some((row) => isTelling(row[key])) };
    });
}

function isTelling(value: Json | undefined): boolean {
  return typeof value === 'number' && !(Number.isInteger(value) && value < SMALL);
}

/** The parts of a table that a list of so many rows may be. */
function partsOf(
  table: ComparedTable,
  count: number,
): { readonly table: ComparedTable; readonly part: string }[] {
  const length = table.columns[0]?.values.length ?? 0;
  if (length === count) return [{ table, part: '' }];
  if (length < count || count < FEWEST_ROWS_OF_PART) return [];
  const from = (first: number): ComparedTable => ({
    name: table.name,
    columns: table.columns.map(({ header, values }) => ({
      header,
      values: values.slice(first, first + count),
    })),
  });
  return [
    { table: from(0), part: ' | first rows' },
    { table: from(length - count), part: ' | last rows' },
  ];
}

/** The row of the list for every row of the table: by the row of the user's sheet where both tell it, else in order. */
function orderOf(table: ComparedTable, rows: readonly Readonly<Record<string, Json>>[]): readonly number[] {
  const source = table.columns.find(({ header }) => header === 'Row in source');
  if (source === undefined || !rows.every((row) => typeof row['row'] === 'number')) return [...rows.keys()];
  const places = new Map(rows.map((row, place) => [row['row'], place]));
  return source.values.map((row) => places.get(row as number) ?? -1);
}

function isRow(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(value: Json | undefined, shown: Scalar): boolean {
  if (value === null || value === undefined) return shown === '';
  if (typeof value !== 'number' || typeof shown !== 'number') return value === shown;
  return Math.abs(value - shown) <= 1e-9 * Math.max(1e-3, Math.abs(value), Math.abs(shown));
}
