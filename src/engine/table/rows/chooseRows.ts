import type { Notice } from '../../problem';
import { findBlankRows } from '../find/findBlankRows';
import { isTotalRow } from '../find/findTableEnd';
import type { ExcludedRow, RawColumn, RawGrid, TableRegion } from '../types';
import { isTotalLabel } from '../vocabulary/totalWords';

/** The rows of a region that hold records. */
export interface ChosenRows {
  /** Grid rows to read; undefined when all rows of the region are. */
  readonly rows: Int32Array | undefined;
  readonly excluded: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/**
 * Leaves out the rows of a region that are no records: blank rows, the header repeated, totals and subtotals, and,
 * where only visible rows are wanted, hidden ones.
 */
export function chooseRows(grid: RawGrid, region: TableRegion, wanted: 'all' | 'visible'): ChosenRows {
  const known = chosenBefore.get(region);
  if (known?.grid === grid && known.wanted === wanted) return known.chosen;
  const chosen = lookThroughRows(grid, region, wanted);
  chosenBefore.set(region, { grid, wanted, chosen });
  return chosen;
}

/** Matching and reading choose the rows of one region after each other; a million rows are looked through once. */
const chosenBefore = new WeakMap<
  TableRegion,
  { readonly grid: RawGrid; readonly wanted: string; readonly chosen: ChosenRows }
>();

function lookThroughRows(grid: RawGrid, region: TableRegion, wanted: 'all' | 'visible'): ChosenRows {
  const { firstRow, hiddenRows } = grid.origin;
  const columns = grid.columns.slice(region.firstColumn, region.endColumn);
  const reasons = new Map<number, string>();
  for (const row of findBlankRows(columns, region.firstDataRow, region.endRow)) reasons.set(row, 'blankRow');
  for (const row of repeatedHeaders(region, columns)) reasons.set(row, 'repeatedHeader');
  for (const row of totalRows(grid, region, columns)) reasons.set(row, 'totalRow');

  let hidden = 0;
  for (const sheetRow of hiddenRows ?? []) {
    const row = sheetRow - firstRow;
    if (row < region.firstDataRow || row >= region.endRow || reasons.has(row)) continue;
    hidden += 1;
    if (wanted === 'visible') reasons.set(row, 'hiddenRow');
  }
  const notices: Notice[] = [];
  if (hidden > 0) {
    const code = wanted === 'visible' ? 'hiddenRowsLeftOut' : 'hiddenRowsUsed';
    notices.push({ code, severity: 'information', facts: { count: hidden }, cells: [] });
  }
  if (reasons.size === 0) return { rows: undefined, excluded: [], notices };

  const rows = new Int32Array(region.endRow - region.firstDataRow - reasons.size);
  let kept = 0;
  for (let row = region.firstDataRow; row < region.endRow; row += 1) {
    if (!reasons.has(row)) rows[kept++] = row;
  }
  const excluded = [...reasons].map(([row, reason]) => ({
    row: firstRow + row,
    column: '',
    columnNumber: 0,
    reason,
  }));
  return { rows, excluded, notices };
}

/** Rows whose cells are those of the header row, as sheets made for printing have them on every page. */
function repeatedHeaders(region: TableRegion, columns: readonly RawColumn[]): number[] {
  const headerRow = region.headerRows[region.headerRows.length - 1];
  if (headerRow === undefined) return [];
  const named = columns.filter((column) => column.codeAt(headerRow) > 0);
  const [first] = named;
  if (first === undefined || named.length < 2) return [];
  const header = first.codeAt(headerRow);
  const rows: number[] = [];
  for (let row = region.firstDataRow; row < region.endRow; row += 1) {
    if (first.codeAt(row) !== header) continue;
    if (named.every((column) => column.codeAt(row) === column.codeAt(headerRow))) rows.push(row);
  }
  return rows;
}

function totalRows(grid: RawGrid, region: TableRegion, columns: readonly RawColumn[]): number[] {
  const rows = new Set<number>();
  for (const column of columns) {
    const labels = new Set<number>();
    column.entries.forEach((entry, code) => {
      if (typeof entry === 'string' && isTotalLabel(entry)) labels.add(code);
    });
    if (labels.size === 0) continue;
    for (let row = region.firstDataRow; row < region.endRow; row += 1) {
      if (!labels.has(column.codeAt(row)) || rows.has(row)) continue;
      if (isTotalRow(grid, row, region.firstColumn, region.endColumn, region.firstDataRow)) rows.add(row);
    }
  }
  return [...rows];
}
