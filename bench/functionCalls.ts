import { startExcel } from '../host/node/startExcel';

/** Calls of PERCENTILE_COHORT through the stand-in: office.js, its messages and the function together. */
export interface CallLine {
  readonly name: string;
  readonly calls: number;
  readonly rows: number;
  /** Until the last result is back. Microsoft's runtime itself waits up to half a second before it sends results. */
  readonly milliseconds: number;
  /** Parsing all arguments and writing all results as JSON, which no function can avoid. */
  readonly jsonMilliseconds: number;
  readonly megabytes: number;
}

/** Times a function filled down over 1,000 rows, and one call that spills over 100,000. */
export async function benchFunctionCalls(): Promise<CallLine[]> {
  const excel = await startExcel({ customFunctions: true });
  const restore = excel.installGlobals();
  try {
    await import('../src/functions/functions');
    const { functions } = excel.host.session;
    await functions.ready;
    const measure = async (name: string, rows: number, calls: readonly (readonly unknown[])[]) => {
      const start = performance.now();
      const pending = calls.map((given) => functions.call('PERCENTILE_COHORT', given).result);
      const results = await Promise.all(pending);
      const milliseconds = performance.now() - start;
      const failed = results.find((result) => !result.ok);
      if (failed !== undefined) throw new Error(`${name}: ${JSON.stringify(failed)}`);
      return { name, calls: calls.length, rows, milliseconds, ...measureJson(calls, results) };
    };
    const population = column(1000);
    const filledDown = population.map((row) => [[row], population, null, null, null, null]);
    const cohorts = column(100_000).map((_, row) => [`Industry ${row % 20}`]);
    const spilled = [column(100_000), null, cohorts, null, null, null];
    return [
      await measure('filled down', 1000, filledDown),
      await measure('one spilled call', 100_000, [spilled]),
    ];
  } finally {
    restore();
    excel.close();
  }
}

/** A column of an Excel table: the function stands in every row, and each copy is sent the whole column. */
export interface TableColumnLine {
  readonly name: string;
  readonly rows: number;
  /** Parsing the arguments of all copies, which no function can avoid. */
  readonly jsonMilliseconds: number;
  /** The function itself: reading, comparing with what was sent before, computing. */
  readonly functionMilliseconds: number;
  /** Copies that were not answered. */
  readonly refused: number;
}

/** Times three columns of a table that stand filled down beside each other. */
export async function benchTableColumns(rows = 5000): Promise<TableColumnLine[]> {
  const excel = await startExcel({ customFunctions: true });
  const restore = excel.installGlobals();
  try {
    const { compositeScore, percentileCohort, valueTier } = await import('../src/functions/functions');
    const values = column(rows);
    const metrics = values.map(([value], row) => [value!, row % 97, (row * 31) % 1009]);
    const weights = [[3, 2, 1]];
    const columns: readonly [string, unknown, (row: unknown[], population: unknown[][]) => unknown][] = [
      ['COMPOSITE_SCORE', metrics, (row, all) => compositeScore([row], weights, undefined, all)],
      ['PERCENTILE_COHORT', values, (row, all) => percentileCohort([row], all)],
      ['VALUE_TIER', values, (row, all) => valueTier([row], all)],
    ];
    const lines: TableColumnLine[] = [];
    for (const [name, population, call] of columns) {
      const json = JSON.stringify(population);
      const spent = { json: 0, own: 0 };
      const answers: unknown[] = [];
      for (let row = 0; row < rows; row++) {
        const start = performance.now();
        const sent = JSON.parse(json) as unknown[][];
        const parsed = performance.now();
        answers.push(call(sent[row]!, sent));
        spent.json += parsed - start;
        spent.own += performance.now() - parsed;
      }
      const results = await Promise.allSettled(answers);
      const refused = results.filter(({ status }) => status === 'rejected').length;
      lines.push({ name, rows, jsonMilliseconds: spent.json, functionMilliseconds: spent.own, refused });
    }
    return lines;
  } finally {
    restore();
    excel.close();
  }
}

function measureJson(calls: readonly unknown[], results: readonly unknown[]) {
  const sent = calls.map((given) => JSON.stringify(given));
  const start = performance.now();
  for (const text of sent) JSON.parse(text);
  const received = results.map((result) => JSON.stringify(result));
  const jsonMilliseconds = performance.now() - start;
  const bytes = [...sent, ...received].reduce((total, text) => total + Buffer.byteLength(text), 0);
  return { jsonMilliseconds, megabytes: bytes / 1e6 };
}

/** Rates with four decimals, with ties. */
function column(rows: number): number[][] {
  return Array.from({ length: rows }, (_, row) => [((row * 7919) % 10_001) / 10_000]);
}
