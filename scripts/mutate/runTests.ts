import { Module } from 'node:module';
import { join, sep } from 'node:path';
import { collectTests, runBlock } from './collectTests';

/** What the process that runs tests tells: a test file has ended, or all that there is to run. */
export type Told =
  | { readonly test: string; readonly seconds: number; readonly failure: string | undefined }
  | { readonly hasEnded: true };

const root = join(__dirname, '..', '..');
const installed = `${sep}node_modules${sep}`;
/** The small tables of the oracle tell within seconds what the large ones tell within minutes. */
const withoutLargeTables = /^(?!(conversion-sample|mismatch-sample|conversion-presales) )/;

/**
 * A process that runs lists of test files, each list until the first failure. Jest takes a second to start and walls
 * off every file; here the installed packages stay loaded, and of the product every file is loaded anew for each test
 * file. A test that asks for more of Jest than this gives fails without any mutant, and is left out for it.
 */
process.on('message', (tests: string[]) => {
  runUntilFailure(tests).then(
    () => process.send!({ hasEnded: true }),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
// Some tests import the words that they are written in.
require.cache[require.resolve('@jest/globals')] = Object.assign(new Module('@jest/globals'), {
  loaded: true,
  exports: globalThis,
});
// What a test leaves behind must not end the process.
process.on('uncaughtException', () => {}).on('unhandledRejection', () => {});

async function runUntilFailure(tests: readonly string[]): Promise<void> {
  for (const test of tests) {
    const start = process.hrtime.bigint();
    const failure = await failureOf(test);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    process.send!({ test, seconds, failure });
    if (failure !== undefined) return;
  }
}

async function failureOf(test: string): Promise<string | undefined> {
  const putBack = keepGlobals();
  try {
    for (const path of Object.keys(require.cache)) {
      if (path.startsWith(root) && !path.includes(installed) && path !== __filename)
        delete require.cache[path];
    }
    // Node keeps here what a module has loaded, though it is forgotten.
    module.children.length = 0;
    await runBlock(
      collectTests(() => module.require(join(root, test))),
      withoutLargeTables,
    );
    return undefined;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  } finally {
    putBack();
  }
}

/** Jest gives every test file a world of its own: here the globals and the environment are put back after each. */
function keepGlobals(): () => void {
  const globals = Object.getOwnPropertyDescriptors(globalThis);
  const environment = { ...process.env };
  return () => {
    for (const name of Object.keys(Object.getOwnPropertyDescriptors(globalThis))) {
      if (!(name in globals)) delete (globalThis as Record<string, unknown>)[name];
    }
    for (const [name, property] of Object.entries(globals)) {
      if (property.configurable) Object.defineProperty(globalThis, name, property);
    }
    process.env = environment;
  };
}
