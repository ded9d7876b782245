import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDurations } from '../quick/readDurations';
import { withMutant, type Mutant } from './mutantsOf';
import { orderTests, type Experience } from './orderTests';
import { TestProcess } from './TestProcess';
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
  #putBack: () => void = () => {};

  constructor(private readonly seconds: number) {}

  /** The test that notices a mutant, or `types`; undefined where none does. */
  async killerOf(mutant: Mutant): Promise<string | undefined> {
    const { file } = mutant;
    const path = join(root, file);
    const source = readFileSync(path, 'utf8');
    const changed = withMutant(source, mutant);
    if (this.#breaksTypes(file, changed)) return 'types';
    const tests = orderTests(file, this.#reaching(file), this.#durations, this.#experiences, this.seconds);
    if (tests.length === 0) return undefined;
    const kept = new Set(reportsKept());
    this.#putBack = () => {
      writeFileSync(path, source);
      for (const made of reportsKept()) {
        if (!kept.has(made)) rmSync(join(reports, made), { recursive: true, force: true });
      }
    };
    try {
      writeFileSync(path, changed);
      const { passed, failed } = await this.#tests.run(tests);
      for (const test of passed) this.#learn(test, 0);
      if (failed !== undefined) this.#learn(failed, 1);
      return failed;
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

  #learn(test: string, kill: 0 | 1): void {
    const { runs, kills } = this.#experiences.get(test) ?? { runs: 0, kills: 0 };
    this.#experiences.set(test, { runs: runs + 1, kills: kills + kill });
  }
}

function reportsKept(): readonly string[] {
  return existsSync(reports) ? readdirSync(reports) : [];
}
