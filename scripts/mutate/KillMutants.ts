import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDurations } from '../quick/readDurations';
import { withMutant, type Mutant } from './mutantsOf';
import { orderTests, type Experience } from './orderTests';
import { TestProcess, type TestsRun, type TestToRun } from './TestProcess';
import { testsReaching } from './testsReaching';
import { typeErrors } from './typeErrors';

const root = join(__dirname, '..', '..');
/** Reports are kept for the sources they were made of: of a mutant nobody asks again. */
const reports = join(root, 'node_modules', '.cache', 'payoff-reports');

/** Sets mutants into the working copy one after the other, and learns which tests are good at noticing. */
export class KillMutants {
  readonly #tests = new TestProcess();
  readonly #reaching = testsReaching(root);
  readonly #breaksTypes = typeErrors(root);
  readonly #durations = readDurations();
  readonly #experiences = new Map<string, Experience>();
  /** Whether a test passes without any mutant, for those that have failed. */
  readonly #isSound = new Map<string, boolean>();
  #putBack: () => void = () => {};

  constructor(private readonly seconds: number) {}

  /** The test that notices a mutant, or `types`; undefined where none does. A test that fails without it notices nothing. */
  async killerOf(mutant: Mutant): Promise<string | undefined> {
    const { file } = mutant;
    const source = readFileSync(join(root, file), 'utf8');
    const changed = withMutant(source, mutant);
    if (this.#breaksTypes(file, changed)) return 'types';
    for (;;) {
      const reaching = new Map(
        [...this.#reaching(file)].filter(([test]) => this.#isSound.get(test) !== false),
      );
      const tests = orderTests(file, reaching, this.#durations, this.#experiences, this.seconds);
      if (tests.length === 0) return undefined;
      const { passed, failed } = await this.#runWith(changed, file, tests);
      for (const test of passed) this.#learn(test, 0);
      if (failed === undefined) return undefined;
      if (await this.#passesWithout(failed)) {
        this.#learn(failed, 1);
        return failed.test;
      }
    }
  }

  async #passesWithout(run: TestToRun): Promise<boolean> {
    const { test } = run;
    const known = this.#isSound.get(test);
    if (known !== undefined) return known;
    const { failed, failure = 'it never ends' } = await this.#tests.run([run]);
    this.#isSound.set(test, failed === undefined);
    if (failed !== undefined)
      console.log(`${test} is left out, since it fails without any mutant: ${failure.split('\n', 1)[0]}`);
    return failed === undefined;
  }

  async #runWith(changed: string, file: string, tests: readonly TestToRun[]): Promise<TestsRun> {
    const path = join(root, file);
    const source = readFileSync(path, 'utf8');
    const kept = new Set(reportsKept());
    this.#putBack = () => {
      writeFileSync(path, source);
      for (const made of reportsKept()) {
        if (!kept.has(made)) rmSync(join(reports, made), { recursive: true, force: true });
      }
    };
    try {
      writeFileSync(path, changed);
      return await this.#tests.run(tests);
    } finally {
      this.#putBack();
    }
  }

  /** Ends the tests, and puts a mutant back that stands. */
  stop(): void {
    this.#tests.stop();
    this.#putBack();
    this.#putBack = () => {};
  }

  #learn({ test, seconds }: TestToRun, kill: 0 | 1): void {
    const before = this.#experiences.get(test) ?? { runs: 0, kills: 0, seconds: 0 };
    const runs = before.runs + 1;
    this.#experiences.set(test, {
      runs,
      kills: before.kills + kill,
      seconds: before.seconds + (seconds - before.seconds) / runs,
    });
  }
}

function reportsKept(): readonly string[] {
  return existsSync(reports) ? readdirSync(reports) : [];
}
