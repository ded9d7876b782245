import type { DataCheck, Table } from '../src/engine/table/types';
import type { BenchLine } from './BenchLine';
import { runsFor, timeOf, warmUps } from './measureRuns';
import { readChunks } from './readChunks';

/** What is done with a table once it is read; either step may be left out. */
export interface ReportSteps<Result> {
  readonly compute?: (table: Table) => Result;
  readonly output?: (result: Result, check: DataCheck) => void;
}

/**
 * Times the way from cells to a report against parsing the same cells, which the host has to do before. The quickest
 * run of each step counts, because that is what the code costs.
 *
 * @param chunks the cells as `chunksOf` makes them; rows that stay in memory would be gone through at every collection
 */
export function measureReport<Result>(
  workload: string,
  rows: number,
  chunks: readonly string[],
  analysis: string,
  { compute, output }: ReportSteps<Result>,
  goal?: number,
): BenchLine {
  const quickest = { parsing: Infinity, ingest: Infinity, compute: Infinity, output: Infinity };
  for (let run = -warmUps; run < runsFor(rows); run += 1) {
    const { parsing, ingest, table, check } = readChunks(chunks, analysis);
    const times = { ...quickest, parsing, ingest };
    if (compute !== undefined) {
      let result: Result;
      times.compute = timeOf(() => (result = compute(table)));
      if (output !== undefined) times.output = timeOf(() => output(result, check));
    }
    if (run < 0) continue;
    for (const step of ['parsing', 'ingest', 'compute', 'output'] as const)
      quickest[step] = Math.min(quickest[step], times[step]);
  }
  return {
    workload,
    rows,
    parseMilliseconds: quickest.parsing,
    ingest: quickest.ingest,
    ...(compute && { compute: quickest.compute }),
    ...(output && { output: quickest.output }),
    ...(goal !== undefined && { goal }),
  };
}
