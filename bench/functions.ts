import { seededRandom } from '../samples/seededRandom';
import type { FunctionCall } from '../src/functions/FunctionCall';
import { createPopulationMemory } from '../src/functions/populations/createPopulationMemory';
import { rankInCohorts } from '../src/functions/rankInCohorts';
import { scoreRows } from '../src/functions/scoreRows';
import { tierScores } from '../src/functions/tierScores';
import type { BenchLine } from './BenchLine';
import { runsFor, timeOf, warmUps } from './measureRuns';

/** One call of a function may bring at most this many rows. */
const largestCall = 180_000;

/** Each custom function as one spilled call: its arguments, the computation and the rows that it gives back. */
export function benchFunctions(sizes: readonly number[]): BenchLine[] {
  const allowed = [...new Set(sizes.map((rows) => Math.min(rows, largestCall)))];
  return allowed.flatMap((rows) => {
    const random = seededRandom(13);
    const metrics = Array.from({ length: rows }, () => [
      random.integer(1000, 98_000),
      random.integer(3000, 10_000) / 10_000,
      random.integer(30, 98) / 100,
    ]);
    const values = metrics.map(([sales]) => [sales!]);
    const cohorts = metrics.map(() => [`Industry ${random.integer(1, 20)}`]);
    return [
      bench('COMPOSITE_SCORE, minmax', rows, [metrics], 0.8, () =>
        scoreRows([metrics], call('COMPOSITE_SCORE')),
      ),
      bench('COMPOSITE_SCORE, rank', rows, [metrics], 1.2, () =>
        scoreRows([metrics, null, 'rank'], call('COMPOSITE_SCORE')),
      ),
      bench('PERCENTILE_COHORT, 20 cohorts', rows, [values, cohorts], 1.4, () =>
        rankInCohorts([values, null, cohorts], call('PERCENTILE_COHORT')),
      ),
      bench('VALUE_TIER', rows, [values], 1.1, () => tierScores([values], call('VALUE_TIER'))),
    ];
  });
}

function bench(
  workload: string,
  rows: number,
  input: unknown,
  goal: number,
  compute: () => unknown,
): BenchLine {
  const json = JSON.stringify(input);
  const quickest = { parsing: Infinity, computing: Infinity };
  for (let run = -warmUps; run < runsFor(rows); run += 1) {
    const parsing = timeOf(() => JSON.parse(json));
    const computing = timeOf(compute);
    if (run < 0) continue;
    quickest.parsing = Math.min(quickest.parsing, parsing);
    quickest.computing = Math.min(quickest.computing, computing);
  }
  return { workload, rows, parseMilliseconds: quickest.parsing, compute: quickest.computing, goal };
}

/** A memory of its own each time: no repetition may profit from the one before. */
function call(name: string): FunctionCall {
  return { name, addresses: [], memory: createPopulationMemory() };
}
