import { analyzeMismatch } from '../src/engine/mismatch/analyzeMismatch';
import { mismatchParameters } from '../src/engine/mismatch/parameters';
import { crossSegments } from '../src/engine/mismatch/crossSegments';
import { distributeLifecycle } from '../src/engine/mismatch/distributeLifecycle';
import { drawCutLines } from '../src/engine/mismatch/drawCutLines';
import { everyone, pickPairs, pickValues } from '../src/engine/mismatch/pickValues';
import { placeCustomers } from '../src/engine/mismatch/placeCustomers';
import { returnOnInvestment } from '../src/engine/mismatch/returnOnInvestment';
import { performanceScores } from '../src/engine/mismatch/scorePerformance';
import { selectCustomers } from '../src/engine/mismatch/selectCustomers';
import { createRecipe } from '../src/engine/recipe/createRecipe';
import { fiveNumberSummary } from '../src/engine/statistics/fiveNumberSummary';
import { pearsonCorrelation } from '../src/engine/statistics/pearsonCorrelation';
import type { Table } from '../src/engine/table/types';
import { planMismatch } from '../src/analyses/mismatch/planMismatch';
import type { BenchLine } from './BenchLine';
import { cellsOfPlan } from './cellsOfPlan';
import { makeRows } from './ingest';
import { measureReport } from './measureReport';
import { chunksOf } from './readChunks';

const recipe = createRecipe(mismatchParameters, { sheet: 'Customers' }, 'en');

/** Who is mismatched and where, and the whole report, for tables of eleven columns and so many customers. */
export function benchMismatch(sizes: readonly number[]): BenchLine[] {
  return sizes.flatMap((rows) => {
    const chunks = chunksOf(makeRows(rows, 0));
    return [
      measureReport('mismatch, who and where', rows, chunks, 'mismatch', { compute: findMismatch }, 0.9),
      measureReport('mismatch, whole report', rows, chunks, 'mismatch', {
        compute: (table) => analyzeMismatch(table, recipe.parameters),
        output: (result, check) => cellsOfPlan(planMismatch(result, check, recipe)),
      }),
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
