import type { CellValue, GridOrigin, Mapping, ReadOptions } from '../../../../src/engine/table/types';

/** A small table with one trap, and what must become of it. */
export interface TableCase {
  readonly name: string;
  readonly analysis: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly origin?: Partial<GridOrigin>;
  readonly mapping?: Mapping;
  readonly options?: ReadOptions;
  /**
   * Columns by role: numbers (null is missing), dates as "yyyy-mm-dd" with the time where there is one, flags as 1, 0
   * and -1, names. Undefined: the role has no column. 'refused': there is no table.
   */
  readonly columns: Readonly<Record<string, readonly CellValue[] | undefined>> | 'refused';
  /** Rows left out: sheet row, header of the cause, reason. None unless said. */
  readonly excluded?: readonly (readonly [number, string, string])[];
  /** Codes of all notices, most severe first, without those about optional roles that are not there. */
  readonly notices?: readonly string[];
}

/** Header and rows of a records table that needs no remark, for traps that are elsewhere. */
export const records: readonly (readonly CellValue[])[] = [
  ['客户简称', '子产品名称', '是否调用'],
  ['甲公司', 'A', '是'],
  ['乙公司', 'B', '否'],
  ['丙公司', 'A', '否'],
];

/** A customers table that needs no remark. */
export const customers: readonly (readonly CellValue[])[] = [
  ['customer_id', 'priority score', 'total sales', 'adoption rate'],
  ['C1', 1.5, 1000, 0.5],
  ['C2', 2.5, 2000, 0.75],
  ['C3', 0.5, 1500, 0.25],
];

/** A customers table with one more column. */
export function customersWith(header: string, values: readonly CellValue[]): (readonly CellValue[])[] {
  return tableWith(customers, header, values);
}

/** A records table with one more column. */
export function recordsWith(header: string, values: readonly CellValue[]): (readonly CellValue[])[] {
  return tableWith(records, header, values);
}

function tableWith(
  table: readonly (readonly CellValue[])[],
  header: string,
  values: readonly CellValue[],
): (readonly CellValue[])[] {
  const [headers, ...rows] = table;
  const id = (row: number) => [`${String(rows[0]![0])}${row}`, ...rows[row % rows.length]!.slice(1)];
  return [
    [...headers!, header],
    ...values.map((value, row) => [...(row < rows.length ? rows[row]! : id(row)), value]),
  ];
}
