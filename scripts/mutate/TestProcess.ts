import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Told } from './runTests';

/**
 * A test file that takes so many times as long as ever before loops; how long starting may take comes on top. Generous,
 * because a busy machine must not count as a killer.
 */
const TIMES_AS_LONG = 10;
const MILLISECONDS_TO_START = 120_000;
/** Modules that are loaded anew leave something behind. */
const RUNS_OF_A_PROCESS = 100;

/** A test file to run, and how long it takes. */
export interface TestToRun {
  readonly test: string;
  readonly seconds: number;
}

/** What became of a list of tests: the files that passed, in order, and the one that failed, if one did. */
export interface TestsRun {
  readonly passed: readonly TestToRun[];
  readonly failed: TestToRun | undefined;
  /** What the failing test said; that it never ended, where nothing. */
  readonly failure: string | undefined;
}

/** Runs lists of tests in a process of its own, which is started anew where a test never ends. */
export class TestProcess {
  #process: ChildProcess | undefined;
  #runs = 0;

  /** Runs until the first failure. */
  async run(tests: readonly TestToRun[]): Promise<TestsRun> {
    if (this.#runs >= RUNS_OF_A_PROCESS) this.stop();
    this.#process ??= fork(join(__dirname, 'runTests.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#runs += 1;
    const child = this.#process;
    const passed: TestToRun[] = [];
    let failed: TestToRun | undefined;
    let failure: string | undefined;
    const hasEnded = await new Promise<boolean>((resolve) => {
      let watch: NodeJS.Timeout | undefined;
      const end = (hasEnded: boolean) => {
        clearTimeout(watch);
        child.off('exit', giveUp).off('message', listen);
        resolve(hasEnded);
      };
      const giveUp = () => end(false);
      const watchNext = () => {
        clearTimeout(watch);
        const seconds = tests[passed.length]?.seconds ?? 0;
        watch = setTimeout(giveUp, MILLISECONDS_TO_START + TIMES_AS_LONG * 1000 * seconds);
      };
      const listen = (told: Told) => {
        if ('hasEnded' in told) return end(true);
        const { test, seconds } = told;
        if (told.failure === undefined) passed.push({ test, seconds });
        else [failed, failure] = [{ test, seconds }, told.failure];
        watchNext();
      };
      watchNext();
      child
        .on('exit', giveUp)
        .on('message', listen)
        .send(tests.map(({ test }) => test));
    });
    // The test after those that passed never ended, or took the process with it.
    if (!hasEnded) {
      failed ??= tests[passed.length];
      this.stop();
    }
    return { passed, failed, failure };
  }

  stop(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
    this.#runs = 0;
  }
}
