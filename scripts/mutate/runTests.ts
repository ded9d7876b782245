import { join } from 'node:path';
import { runCLI } from 'jest';

/** What the process that runs tests tells: a test file has ended, or all that there is to run. */
export type Told = { readonly test: string; readonly hasFailed: boolean } | { readonly hasEnded: true };

const root = join(__dirname, '..', '..');
const jest = (name: string) => join(__dirname, 'jest', name);

/** A process that runs lists of test files, each list until the first failure, and keeps Jest warm between them. */
process.on('message', (tests: string[]) => {
  process.env['PAYOFF_TEST_ORDER'] = JSON.stringify(tests);
  const request = {
    _: tests,
    $0: 'jest',
    runTestsByPath: true,
    runInBand: true,
    bail: 1,
    silent: true,
    selectProjects: ['unit', 'host'],
    reporters: [jest('Heartbeat.js')],
    testSequencer: jest('InOrder.js'),
    testEnvironment: jest('untilFirstFailure.js'),
  };
  runCLI(request, [root]).then(
    () => process.send!({ hasEnded: true }),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
