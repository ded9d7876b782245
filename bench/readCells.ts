import { createGridBuilder } from '../src/engine/table/createGridBuilder';
import { findTables } from '../src/engine/table/findTables';
import { matchRoles } from '../src/engine/table/matchRoles';
import { readTable } from '../src/engine/table/readTable';
import type { AnalysisName, CellValue, DataCheck, Table } from '../src/engine/table/types';

/** Rows that a read of a sheet brings at a time. */
const chunk = 40_000;

/** Cells into a checked table, in chunks as the workbook hands them over. */
export function readCells(
  cells: readonly (readonly CellValue[])[],
  analysis: AnalysisName,
): { readonly table: Table; readonly check: DataCheck } {
  const builder = createGridBuilder({ sheet: 'Sheet1', firstRow: 1, firstColumn: 1 }, cells.length);
  for (let row = 0; row < cells.length; row += chunk) builder.appendRows(cells.slice(row, row + chunk));
  const grid = builder.finish();
  const [region] = findTables(grid);
  if (region === undefined) throw new Error('The generated table was not found.');
  const { table, check } = readTable(grid, region, matchRoles(grid, region, analysis), analysis);
  if (table === undefined) throw new Error(`Refused: ${check.notices.map(({ code }) => code).join(', ')}`);
  return { table, check };
}
