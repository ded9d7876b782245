import { inputOf, inputs } from '../../engine/inputs';
import { createGridBuilder } from '../../../src/engine/table/createGridBuilder';
import { findTables } from '../../../src/engine/table/findTables';
import { matchRoles } from '../../../src/engine/table/matchRoles';
import { readTable } from '../../../src/engine/table/readTable';
import type { CellValue, DataCheck } from '../../../src/engine/table/types';
import { analyzeConversion, type ConversionResult } from '../../../src/engine/conversion/analyzeConversion';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import {
  conversionParameters,
  type ConversionParameters,
  type ConversionRecipe,
} from '../../../src/engine/conversion/parameters';
import type { Locale } from '../../../src/engine/recipe/types';
import { planConversion } from '../../../src/analyses/conversion/planConversion';
import type { PlannedContent, ReportPlan, SheetPlan, TableBlock } from '../../../src/report/plan';

export interface Report {
  readonly result: ConversionResult;
  readonly check: DataCheck;
  readonly recipe: ConversionRecipe;
  readonly plan: ReportPlan;
}

/** The report on cells with their header in the first row, as the add-in makes it. */
export function reportOf(
  cells: readonly (readonly CellValue[])[],
  locale: Locale,
  parameters: Partial<ConversionParameters> = {},
): Report {
  const builder = createGridBuilder({ sheet: 'Sheet1', firstRow: 1, firstColumn: 1 }, cells.length);
  builder.appendRows(cells);
  const grid = builder.finish();
  const region = findTables(grid, inputs)[0]!;
  const { table, check } = readTable(
    grid,
    region,
    matchRoles(grid, region, inputOf('conversion')),
    inputOf('conversion'),
    parameters.success === undefined ? {} : { success: parameters.success },
  );
  if (table === undefined) throw new Error(check.notices.map(({ code }) => code).join(', '));
  const start = createRecipe(conversionParameters, { sheet: 'Sheet1' }, locale);
  const recipe = { ...start, parameters: { ...start.parameters, ...parameters } };
  const result = analyzeConversion(table, recipe.parameters);
  return { result, check, recipe, plan: planConversion(result, check, recipe) };
}

export function sheetOf(plan: ReportPlan, role: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.role === role);
  if (sheet === undefined) throw new Error(`No sheet ${role}`);
  return sheet;
}

/** The first list of a sheet. */
export function tableOf(plan: ReportPlan, role: string): TableBlock {
  const block = sheetOf(plan, role).blocks.find((candidate) => candidate.kind === 'table');
  if (block?.kind !== 'table') throw new Error(`No list on sheet ${role}`);
  return block;
}

/** Rows of a list as they are painted, the header first. */
export function rowsOf(table: TableBlock): PlannedContent[][] {
  return [
    table.columns.map(({ header }) => header),
    ...Array.from({ length: table.rowCount }, (_, row) =>
      table.columns.map(({ values }) => {
        const value = values[row] ?? null;
        return typeof value === 'number' && Number.isNaN(value) ? null : value;
      }),
    ),
  ];
}

/** Every text of the plan's sheet, sentences and cells of lists. */
export function textsOf(sheet: SheetPlan): string[] {
  return sheet.blocks.flatMap((block) => {
    if (block.kind === 'cells') return block.values.flat().filter((value) => typeof value === 'string');
    if (block.kind === 'table')
      return rowsOf(block)
        .flat()
        .filter((value) => typeof value === 'string');
    if (block.kind === 'chart') return [block.title, block.description];
    return [];
  });
}
