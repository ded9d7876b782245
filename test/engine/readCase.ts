import { inputOf, inputs } from './inputs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OracleCase } from '../../scripts/oracle/cases/types';
import { createGridBuilder } from '../../src/engine/table/createGridBuilder';
import { findTables } from '../../src/engine/table/findTables';
import { matchRoles } from '../../src/engine/table/matchRoles';
import { readTable } from '../../src/engine/table/readTable';
import type { Table } from '../../src/engine/table/types';

/** An oracle case as the engine reads it from a sheet whose header stands in row 1. */
export interface CaseReading {
  readonly table: Table;
  /** 1-based sheet rows that were left out while reading. */
  readonly excludedRows: readonly number[];
}

export function readCase({ makeTable, mapping }: OracleCase, analysis: string): CaseReading {
  const { headers, rows } = makeTable();
  const builder = createGridBuilder(
    { sheet: 'Sheet1', table: 'Case', firstRow: 1, firstColumn: 1 },
    rows.length,
  );
  builder.appendRows([headers, ...rows]);
  const grid = builder.finish();
  const region = findTables(grid, inputs)[0]!;
  // Columns that the case does not name are not used: the oracle does not know them either.
  const unused = Object.fromEntries(
    matchRoles(grid, region, inputOf(analysis)).map(({ role }) => [role, mapping[role] ?? null]),
  );
  const matches = matchRoles(grid, region, inputOf(analysis), unused);
  const { table, check } = readTable(grid, region, matches, inputOf(analysis));
  if (table === undefined) throw new Error(`Refused: ${check.notices.map(({ code }) => code).join(', ')}`);
  return { table, excludedRows: check.excluded.map(({ row }) => row) };
}

/** What the oracle recorded for a case. */
export function readGolden<Golden>(analysis: string, name: string): Golden {
  return JSON.parse(readFileSync(join('test', 'golden', analysis, `${name}.json`), 'utf8')) as Golden;
}

/** Fails unless a figure is within a relative 1e-9 of what the oracle found; undefined figures are null there. */
export function expectFigure(
  what: string,
  actual: number | undefined,
  expected: number | null,
  relative = 1e-9,
): void {
  const shown = actual === undefined || Number.isNaN(actual) ? null : actual;
  const isClose =
    shown === expected ||
    (shown !== null &&
      expected !== null &&
      Math.abs(shown - expected) <= relative * Math.max(1e-3, Math.abs(expected)));
  if (!isClose) throw new Error(`${what}: ${String(shown)} instead of ${String(expected)}`);
}
