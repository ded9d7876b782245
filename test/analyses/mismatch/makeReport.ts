import { inputOf, inputs } from '../../engine/inputs';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import type { MismatchResult } from '../../../src/engine/mismatch/analyzeMismatch';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import {
  mismatchParameters,
  type MismatchParameters,
  type MismatchRecipe,
} from '../../../src/engine/mismatch/parameters';
import type { Locale } from '../../../src/engine/recipe/types';
import { createGridBuilder } from '../../../src/engine/table/createGridBuilder';
import { findTables } from '../../../src/engine/table/findTables';
import { matchRoles } from '../../../src/engine/table/matchRoles';
import { readTable } from '../../../src/engine/table/readTable';
import type { CellValue, DataCheck } from '../../../src/engine/table/types';
import { planMismatch } from '../../../src/analyses/mismatch/planMismatch';
import type { Block, CellLink, CellsBlock, ReportPlan } from '../../../src/report/plan';

export interface MadeReport {
  readonly result: MismatchResult;
  readonly check: DataCheck;
  readonly recipe: MismatchRecipe;
  readonly plan: ReportPlan;
}

/** A sheet with headers of the roles' own names, read, analysed and laid out. */
export function makeReport(
  {
    headers,
    rows,
  }: { readonly headers: readonly string[]; readonly rows: readonly (readonly CellValue[])[] },
  locale: Locale = 'en',
  parameters: Partial<MismatchParameters> = {},
): MadeReport {
  const builder = createGridBuilder({ sheet: 'Customers', firstRow: 1, firstColumn: 1 }, rows.length);
  builder.appendRows([headers, ...rows]);
  const grid = builder.finish();
  const region = findTables(grid, inputs)[0]!;
  const { table, check } = readTable(
    grid,
    region,
    matchRoles(grid, region, inputOf('mismatch')),
    inputOf('mismatch'),
  );
  if (table === undefined) throw new Error(check.notices.map(({ code }) => code).join(', '));
  const basic = createRecipe(mismatchParameters, { sheet: 'Customers' }, locale);
  const recipe = { ...basic, parameters: { ...basic.parameters, ...parameters } };
  const result = analyzeMismatch(table, recipe.parameters);
  return { result, check, recipe, plan: planMismatch(result, check, recipe) };
}

/** Sentences of the report sheet, each with the cell it leads to. */
export function sentencesOf(
  plan: ReportPlan,
): { readonly text: string; readonly link: CellLink | undefined }[] {
  const { blocks: all } = plan.sheets.find(({ role }) => role === 'report')!;
  const blocks = all.filter((block): block is CellsBlock => block.kind === 'cells');
  return blocks
    .filter(({ mergeRows, style }) => mergeRows === true && style === 'body')
    .map(({ row, values }) => ({
      text: String(values[0]![0]),
      link: blocks.find((block) => block.style === 'link' && block.row === row)?.links?.[0]?.to,
    }));
}

/** What stands in a cell of the plan: a cell of a block, a header or a body cell of a table. */
export function cellAt(plan: ReportPlan, { sheetRole, row, column }: CellLink) {
  const blocks: readonly Block[] = plan.sheets.find(({ role }) => role === sheetRole)!.blocks;
  for (const block of blocks) {
    if (block.kind === 'cells') {
      const value = block.values[row - block.row]?.[column - block.column];
      if (value !== undefined) return value;
    } else if (block.kind === 'table') {
      const from = block.columns[column - block.column];
      if (from === undefined || row < block.row || row > block.row + block.rowCount) continue;
      return row === block.row ? from.header : from.values[row - block.row - 1];
    }
  }
  return undefined;
}
