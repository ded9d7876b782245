import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFunctions, type Received, type StartedFunctions } from './startFunctions';

interface OracleCase {
  readonly title: string;
  readonly arguments: readonly unknown[];
  readonly expected: unknown;
}

/** Recorded by scripts/oracle/function_cases.py with pandas, numpy and scipy. */
function casesOf(file: string): OracleCase[] {
  const path = join(__dirname, '../golden/functions', `${file}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as OracleCase[];
}

let functions: StartedFunctions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.close());

function expectSame(received: unknown, expected: unknown): void {
  // An error for the whole call may also come as a result of one cell.
  if (Array.isArray(received) && !Array.isArray(expected)) received = (received as unknown[][])[0]![0];
  if (Array.isArray(expected)) {
    expect((received as unknown[]).length).toBe(expected.length);
    expected.forEach((item, index) => expectSame((received as unknown[])[index], item));
  } else if (typeof expected === 'number') {
    expect(typeof received).toBe('number');
    expect(Math.abs((received as number) - expected)).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(expected)),
    );
  } else if (typeof expected === 'object' && expected !== null) {
    expect((received as { error?: string }).error).toBe((expected as { error: string }).error);
  } else {
    expect(received).toBe(expected);
  }
}

/** Blank cells outside the data, such as a blank weight, as Excel for desktop sends them. */
function asOnDesktop(parameters: readonly unknown[], data: readonly number[]): unknown[] {
  return parameters.map((parameter, position) =>
    data.includes(position) || !Array.isArray(parameter)
      ? parameter
      : (parameter as unknown[][]).map((row) => row.map((cell) => cell ?? 0)),
  );
}

describe.each([
  ['COMPOSITE_SCORE', 'composite-score', [0, 3]],
  ['PERCENTILE_COHORT', 'percentile-cohort', [0, 1]],
  ['VALUE_TIER', 'value-tier', [0, 1]],
] as const)('%s, called through the runtime of Excel, agrees with pandas and scipy', (name, file, data) => {
  const cases = casesOf(file);

  describe.each(['web', 'desktop'] as const)('with the blank cells of the %s, on', (mode) => {
    let results: Received[];
    beforeAll(async () => {
      // All at once: the runtime sends results at most twice a second.
      results = await Promise.all(
        cases.map(({ arguments: given }) =>
          functions.call(name, mode === 'web' ? given : asOnDesktop(given, data)),
        ),
      );
    });

    it.each(cases.map((one, index) => [one.title, index] as const))('%s', (_title, index) => {
      expectSame(results[index], cases[index]!.expected);
    });
  });
});
