import type { Column, Table } from '../../../src/engine/table/types';

export type Cell = string | number | null;

const categoryRoles = new Set([
  'customer_id',
  'customer_name',
  'lifecycle',
  'industry',
  'size',
  'decision_maker',
]);

/** A table of customers written as lists by role; null is missing, sheet rows run from 2. */
export function buildTable(columns: Readonly<Record<string, readonly Cell[]>>): Table {
  const rowCount = Math.max(0, ...Object.values(columns).map((cells) => cells.length));
  return {
    analysis: 'mismatch',
    rowCount,
    sheetRows: Int32Array.from({ length: rowCount }, (_row, index) => index + 2),
    columns: Object.fromEntries(Object.entries(columns).map(([role, cells]) => [role, column(role, cells)])),
    headers: Object.fromEntries(Object.keys(columns).map((role) => [role, role])),
  };
}

function column(role: string, cells: readonly Cell[]): Column {
  if (!categoryRoles.has(role)) {
    return {
      kind: 'number',
      values: Float64Array.from(cells, (cell) => (cell === null ? NaN : Number(cell))),
    };
  }
  const labels = [...new Set(cells.filter((cell) => cell !== null).map(String))];
  const codes = Int32Array.from(cells, (cell) => (cell === null ? -1 : labels.indexOf(String(cell))));
  return { kind: 'category', codes, labels };
}

/** A category as the analysis holds it: blank is the last group. */
export function grouping(cells: readonly (string | null)[]) {
  const labels = [...new Set(cells.filter((cell) => cell !== null))];
  if (cells.includes(null)) labels.push('');
  return { codes: Int32Array.from(cells, (cell) => labels.indexOf(cell ?? '')), labels };
}

/** Customers of a small but complete table, made by a fixed rule; `count` rows. */
export function manyCustomers(count: number): Record<string, Cell[]> {
  const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length]!;
  const rows = Array.from({ length: count }, (_row, index) => index);
  const wave = (index: number, step: number) => ((index * step) % 97) / 97;
  return {
    customer_id: rows.map((index) => `C${index}`),
    priority: rows.map((index) => Number((wave(index, 31) * 3).toFixed(2))),
    sales: rows.map((index) => Math.round(1000 + wave(index, 17) * 9000)),
    adoption: rows.map((index) => Number((0.2 + 0.7 * wave(index, 41)).toFixed(3))),
    support: rows.map((index) => Number((0.3 + 0.6 * wave(index, 59)).toFixed(3))),
    clv: rows.map((index) => 500 + 20_000 * wave(index, 13)),
    cac: rows.map((index) => (index % 40 === 7 ? 0 : 300 + 2000 * wave(index, 71))),
    lifecycle: rows.map((index) =>
      index % 23 === 0 ? null : pick(['Growth', 'Retention', 'Maturity', 'Dormant'], index),
    ),
    industry: rows.map((index) => (index % 29 === 0 ? null : pick(['Retail', 'Media', 'Technology'], index))),
    size: rows.map((index) => pick(['Small', 'Medium'], index >> 1)),
    onboarding: rows.map((index) =>
      Number((1 + 4 * (0.7 * wave(index, 41) + 0.3 * wave(index, 5))).toFixed(1)),
    ),
    decision_maker: rows.map((index) => pick(['C-Level', 'VP', 'Director', 'Manager'], index >> 2)),
    team_size: rows.map((index) => 1 + ((index * 7) % 60)),
  };
}
