import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { analysisNamed } from '../../../src/analyses';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import type { ParameterValue } from '../../../src/engine/recipe/Parameter';
import { listSources } from '../../../src/workbook/listSources';
import { openSource } from '../../../src/workbook/openSource';
import { runAnalysis } from '../../../src/workbook/runAnalysis';
import type { RunOutcome } from '../../../src/workbook/types';
import { valuesOf, withExcel } from '../support/startWithData';

/** Runs an analysis with formulas on the first table of a workbook. */
export function runWithFormulas(
  workbook: WorkbookModel,
  analysis: string,
  parameters: Readonly<Record<string, ParameterValue>> = {},
): Promise<RunOutcome> {
  return withExcel(workbook, async () => {
    const [source] = await listSources();
    const opened = await openSource(source!);
    const recipe = createRecipe(analysisNamed(analysis).parameters, { sheet: source!.sheet }, 'en');
    return runAnalysis(opened, {
      ...recipe,
      parameters: { ...recipe.parameters, proof: true, ...parameters },
    });
  });
}

type Cell = string | number | boolean;

/** A list of a sheet by its first two headers: one record a row, by header. */
export function listOn(
  sheet: SheetModel,
  firstHeader: string,
  secondHeader: string,
): readonly Readonly<Record<string, Cell>>[] {
  const grid = valuesOf(sheet);
  const top = grid.findIndex((row) => row[1] === firstHeader && row[2] === secondHeader);
  if (top < 0) throw new Error(`No list of ${firstHeader} on ${sheet.name}`);
  const length = grid.slice(top).findIndex((row) => row[1] === '');
  const rows = grid.slice(top + 1, length < 0 ? undefined : top + length);
  return rows.map((row) => Object.fromEntries(grid[top]!.map((header, column) => [header, row[column]!])));
}

/** The sheet of a name. */
export function sheetNamed({ sheets }: WorkbookModel, name: string): SheetModel {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The cell beside, or below, a text: rows and columns from it. */
export function cellBy(
  sheet: SheetModel,
  text: string,
  down: number,
  right: number,
): { row: number; column: number } {
  const grid = valuesOf(sheet);
  const row = grid.findIndex((cells) => cells.includes(text));
  if (row < 0) throw new Error(`No cell "${text}" on ${sheet.name}`);
  return { row: row + down, column: grid[row]!.indexOf(text) + right };
}

/** How many values differ, as the sheet says. */
export function countOfDifferences(sheet: SheetModel): unknown {
  const { row, column } = cellBy(sheet, 'Values that differ from those of Payoff', 1, 0);
  return sheet.cells.value(row, column);
}
