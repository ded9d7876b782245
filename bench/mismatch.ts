import { analyzeMismatch } from '../src/engine/mismatch/analyzeMismatch';
import type { MismatchResult } from '../src/engine/mismatch/types';
import { createRecipe } from '../src/engine/recipe/createRecipe';
import type { DataCheck, Table } from '../src/engine/table/types';
import { planMismatch } from '../src/report/mismatch/planMismatch';
import type { BenchLine } from './BenchLine';
import { cellsOfPlan } from './cellsOfPlan';
import { makeRows } from './ingest';
import { measureSteps, runsFor } from './measureSteps';
import { readCells } from './readCells';

const recipe = createRecipe('mismatch', { sheet: 'Customers' }, 'en');

/** The whole mismatch report of eleven columns for tables of so many customers. */
export function benchMismatch(sizes: readonly number[]): BenchLine[] {
  return sizes.map((rows) => {
    const cells = makeRows(rows, 0);
    const json = JSON.stringify(cells);
    let table: Table;
    let check: DataCheck;
    let result: MismatchResult;
    const { yardstick, steps } = measureSteps(
      () => JSON.parse(json),
      {
        ingest: () => ({ table, check } = readCells(cells, 'mismatch')),
        compute: () => (result = analyzeMismatch(table, recipe.parameters)),
        output: () => cellsOfPlan(planMismatch(result, check, recipe)),
      },
      runsFor(rows),
    );
    return { workload: 'mismatch, whole report', rows, parseMilliseconds: yardstick, ...steps };
  });
}
