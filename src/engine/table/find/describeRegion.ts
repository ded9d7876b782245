import type { Notice } from '../../problem';
import { cellReference } from '../grid/cellReference';
import { normalizeHeader } from '../headers/normalizeHeader';
import type { RawGrid, TableRegion } from '../types';
import type { Header } from './findHeader';
import { findTableEnd } from './findTableEnd';

/** What is known of a table before its end is settled. */
export interface RegionDraft {
  readonly first: number;
  readonly end: number;
  readonly header: Header;
  readonly to: number;
  readonly titleRows: readonly number[];
  readonly strayRows: readonly number[];
}

/** Settles where a table ends and says what was left out of it. */
export function describeRegion(grid: RawGrid, draft: RegionDraft): TableRegion {
  const { first, end, header } = draft;
  const firstDataRow = header.rows[header.rows.length - 1]! + 1;
  const { endRow, totals, notes } = findTableEnd(grid, firstDataRow, draft.to, first, end);
  const headerRow = header.rows[header.rows.length - 1]!;
  const notices: Notice[] = [];
  const say = (
    code: string,
    severity: Notice['severity'],
    rows: readonly number[],
    facts: Notice['facts'] = {},
  ) => {
    if (rows.length === 0) return;
    const cells = rows.slice(0, 20).map((row) => cellReference(grid.origin, row, first));
    notices.push({
      code,
      severity,
      facts: { count: rows.length, rows: cells.map(({ row }) => row), ...facts },
      cells,
    });
  };
  const sayColumns = (code: string, severity: Notice['severity'], columns: readonly number[], facts = {}) => {
    if (columns.length === 0) return;
    const cells = columns.slice(0, 20).map((column) => cellReference(grid.origin, headerRow, first + column));
    notices.push({ code, severity, facts: { count: columns.length, ...facts }, cells });
  };

  say('noHeader', 'error', header.doubtful ? [headerRow] : []);
  say('titleRows', 'information', draft.titleRows);
  const unit = unitAbove(grid, draft.titleRows, first, end);
  if (unit !== undefined) say('unitAbove', 'warning', [unit.row], { unit: unit.text });
  say('twoRowHeader', 'information', header.rows.length > 1 ? header.rows : []);
  say('totalsRow', 'information', totals);
  say('noteRows', 'information', [...notes, ...draft.strayRows]);

  const blankHeaders: number[] = [];
  const blankColumns: number[] = [];
  header.headers.forEach((text, column) => {
    if (text !== '') return;
    const raw = grid.columns[first + column]!;
    const empty = raw.blankCount === raw.length || isBlankBetween(raw, firstDataRow, endRow);
    (empty ? blankColumns : blankHeaders).push(column);
  });
  sayColumns('blankColumn', 'information', blankColumns);
  sayColumns('blankHeader', 'warning', blankHeaders);
  const repeated = repeatedHeaders(header.headers);
  sayColumns('duplicateHeader', 'warning', repeated, {
    headers: [...new Set(repeated.map((column) => header.headers[column]!))],
  });

  return {
    headerRows: header.rows,
    firstDataRow,
    endRow,
    firstColumn: first,
    endColumn: end,
    headers: header.headers,
    notices,
  };
}

/** A unit for the whole table, as reports have it above the header: "单位：万元", "in thousands". */
function unitAbove(
  grid: RawGrid,
  rows: readonly number[],
  first: number,
  end: number,
): { readonly row: number; readonly text: string } | undefined {
  for (const row of rows) {
    for (const column of grid.columns.slice(first, end)) {
      const text = String(column.valueAt(row) ?? '').trim();
      if (
        /单位\s*[:：]\s*.*[千万亿]|\bin (?:thousands|millions|billions)\b|\bunits?\s*:\s*(?:thousand|million|k\b)/i.test(
          text,
        )
      )
        return { row, text: text.slice(0, 60) };
    }
  }
  return undefined;
}

function isBlankBetween(column: { codeAt(row: number): number }, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) if (column.codeAt(row) !== 0) return false;
  return true;
}

/** Columns whose header stands over an earlier column too. */
function repeatedHeaders(headers: readonly string[]): number[] {
  const seen = new Set<string>();
  const repeated: number[] = [];
  headers.forEach((header, column) => {
    const normalized = normalizeHeader(header);
    if (normalized === '') return;
    if (seen.has(normalized)) repeated.push(column);
    seen.add(normalized);
  });
  return repeated;
}
