import { inputOf, inputs } from '../../inputs';
import { calendarDay } from '../../../../src/engine/table/dates/serialDay';
import { findTables } from '../../../../src/engine/table/findTables';
import { matchRoles } from '../../../../src/engine/table/matchRoles';
import { readTable, type TableReading } from '../../../../src/engine/table/readTable';
import type { CellValue, Column } from '../../../../src/engine/table/types';
import { gridOf } from '../gridOf';
import type { TableCase } from './TableCase';

/** Reads the best table of a case. */
export function readCase(tableCase: TableCase): TableReading {
  const grid = gridOf(tableCase.cells, tableCase.origin);
  const [region] = findTables(grid, inputs);
  if (region === undefined) throw new Error(`No table was found: ${tableCase.name}`);
  const matches = matchRoles(grid, region, inputOf(tableCase.analysis), tableCase.mapping);
  return readTable(grid, region, matches, inputOf(tableCase.analysis), tableCase.options);
}

/** Checks that a case gives exactly its columns, its excluded rows and its notices, and that the rows add up. */
export function expectCase(tableCase: TableCase): void {
  const { table, check } = readCase(tableCase);
  const codes = check.notices
    .map(({ code }) => code)
    .filter((code) => code !== 'roleNotThere' && code !== 'roleSetAside');
  expect(codes).toEqual(tableCase.notices ?? []);
  expect(check.excluded.map(({ row, column, reason }) => [row, column, reason])).toEqual(
    tableCase.excluded ?? [],
  );
  expect(check.rowsUsed + check.excluded.length).toBe(check.rowsRead);
  if (tableCase.columns === 'refused') {
    expect(table).toBeUndefined();
    return;
  }
  const actual = Object.fromEntries(
    Object.keys(tableCase.columns).map((role) => [role, plainValues(table?.columns[role])]),
  );
  expect(actual).toEqual(tableCase.columns);
  expect(table?.rowCount).toBe(check.rowsUsed);
}

/** The values of a column as a person would write them down. */
export function plainValues(column: Column | undefined): CellValue[] | undefined {
  switch (column?.kind) {
    case undefined:
      return undefined;
    case 'number':
      return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value));
    case 'date':
      return Array.from(column.days, (day) => (Number.isNaN(day) ? null : dateText(day)));
    case 'flag':
      return Array.from(column.values);
    case 'category':
      return Array.from(column.codes, (code) => (code < 0 ? null : column.labels[code]!));
  }
}

function dateText(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  const pad = (value: number) => String(value).padStart(2, '0');
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const seconds = Math.round((serial % 1) * 86_400);
  if (seconds === 0) return date;
  return `${date} ${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}
