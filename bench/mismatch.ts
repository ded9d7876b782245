import { analyzeMismatch } from '../src/engine/mismatch/analyzeMismatch';
import { crossSegments } from '../src/engine/mismatch/crossSegments';
import { distributeLifecycle } from '../src/engine/mismatch/distributeLifecycle';
import { drawCutLines } from '../src/engine/mismatch/drawCutLines';
import { everyone, pickPairs, pickValues } from '../src/engine/mismatch/pickValues';
import { placeCustomers } from '../src/engine/mismatch/placeCustomers';
import { returnOnInvestment } from '../src/engine/mismatch/returnOnInvestment';
import { performanceScores } from '../src/engine/mismatch/scorePerformance';
import { selectCustomers } from '../src/engine/mismatch/selectCustomers';
import type { MismatchResult } from '../src/engine/mismatch/types';
import { createRecipe } from '../src/engine/recipe/createRecipe';
import { fiveNumberSummary } from '../src/engine/statistics/fiveNumberSummary';
import { pearsonCorrelation } from '../src/engine/statistics/pearsonCorrelation';
import type { DataCheck, Table } from '../src/engine/table/types';
import { planMismatch } from '../src/report/mismatch/planMismatch';
import type { BenchLine } from './BenchLine';
import { cellsOfPlan } from './cellsOfPlan';
import { makeRows } from './ingest';
import { measureSteps, runsFor } from './measureSteps';
import { readCells } from './readCells';

const recipe = createRecipe('mismatch', { sheet: 'Customers' }, 'en');

/** Who is mismatched and where, and the whole report, for tables of eleven columns and so many customers. */
export function benchMismatch(sizes: readonly number[]): BenchLine[] {
  return sizes.flatMap((rows) => {
    const cells = makeRows(rows, 0);
    const json = JSON.stringify(cells);
    const parse = () => JSON.parse(json);
    let table: Table;
    let check: DataCheck;
    let result: MismatchResult;
    const ingest = () => ({ table, check } = readCells(cells, 'mismatch'));
    const core = measureSteps(parse, { ingest, compute: () => findMismatch(table) }, runsFor(rows));
    const whole = measureSteps(
      parse,
      {
        ingest,
        compute: () => (result = analyzeMismatch(table, recipe.parameters)),
        output: () => cellsOfPlan(planMismatch(result, check, recipe)),
      },
      runsFor(rows),
    );
    return [
      {
        workload: 'mismatch, who and where',
        rows,
        parseMilliseconds: core.yardstick,
        ...core.steps,
        goal: 0.9,
      },
      { workload: 'mismatch, whole report', rows, parseMilliseconds: whole.yardstick, ...whole.steps },
    ];
  });
}

/** Score, cuts, quadrants, lifecycle, segments, correlation in three groups and five numbers of the return in two. */
function findMismatch(table: Table) {
  const { parameters } = recipe;
  const customers = selectCustomers(table, parameters);
  const scores = performanceScores(customers.metrics, parameters.method);
  const placement = placeCustomers(
    customers.priority,
    scores,
    drawCutLines(customers.priority, scores, parameters),
  );
  const { mismatch, matched } = placement;
  const returns = returnOnInvestment(customers)!;
  const relate = (members: Int32Array) => {
    const { x, y } = pickPairs(customers.onboarding!, customers.adoption!, members);
    return pearsonCorrelation(x, y);
  };
  return {
    lifecycle: distributeLifecycle(customers.lifecycle!, placement, parameters),
    segments: crossSegments(customers.industry, customers.size, scores, placement, parameters.minimumCell),
    correlations: [everyone(customers.count), mismatch, matched].map(relate),
    returns: [mismatch, matched].map((members) => fiveNumberSummary(pickValues(returns.values, members))),
  };
}
