import { join } from 'node:path';
import { runCLI } from 'jest';

/** What the process that runs tests tells: a test file has ended, or all that there is to run. */
export type Told = { readonly test: string; readonly hasFailed: boolean } | { readonly hasEnded: true };

const root = join(__dirname, '..', '..');
const jest = (name: string) => join(__dirname, 'jest', name);
/** Starting Jest takes a moment, and so does what is run in vain: first few tests, then twice as many. */
const FIRST_BATCH = 2;
/** The small tables of the oracle tell within seconds what the large ones tell within minutes. */
const withoutLargeTables = '^(?!(conversion-sample|mismatch-sample|conversion-presales) )';
let runs = 0;

/** A process that runs lists of test files, each list until the first failure, and keeps Jest warm between them. */
process.on('message', (tests: string[]) => {
  runUntilFailure(tests).then(
    () => process.send!({ hasEnded: true }),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function runUntilFailure(tests: readonly string[]): Promise<void> {
  for (let first = 0, size = FIRST_BATCH; first < tests.length; first += size / 2) {
    const isSound = await runBatch(tests.slice(first, first + size));
    if (!isSound) return;
    size *= 2;
  }
}

/** Not by Jest's own `bail`, which ends the process. */
async function runBatch(tests: readonly string[]): Promise<boolean> {
  runs += 1;
  process.env['PAYOFF_TEST_RUN'] = String(runs);
  process.env['PAYOFF_TEST_ORDER'] = JSON.stringify(tests);
  const { results } = await runCLI(
    {
      _: [...tests],
      $0: 'jest',
      runTestsByPath: true,
      runInBand: true,
      silent: true,
      testNamePattern: withoutLargeTables,
      selectProjects: ['unit', 'host'],
      reporters: [jest('Heartbeat.js')],
      testSequencer: jest('InOrder.js'),
      testEnvironment: jest('untilFirstFailure.js'),
    },
    [root],
  );
  return results.success;
}
