import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Told } from './runTests';

/** A test file that takes so long loops. */
const LONGEST_TEST = 240_000;
/** Jest keeps something of every run. */
const RUNS_OF_A_PROCESS = 20;

/** What became of a list of tests: the files that passed, in order, and the one that failed, if one did. */
export interface TestsRun {
  readonly passed: readonly string[];
  readonly failed: string | undefined;
}

/** Runs lists of tests in a process of its own, which is started anew where a test never ends. */
export class TestProcess {
  #process: ChildProcess | undefined;
  #runs = 0;

  async run(tests: readonly string[]): Promise<TestsRun> {
    if (this.#runs >= RUNS_OF_A_PROCESS) this.stop();
    this.#process ??= fork(join(__dirname, 'runTests.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#runs += 1;
    const child = this.#process;
    const passed: string[] = [];
    let failed: string | undefined;
    const hasEnded = await new Promise<boolean>((resolve) => {
      const end = (hasEnded: boolean) => {
        clearTimeout(watch);
        child.off('exit', giveUp).off('message', listen);
        resolve(hasEnded);
      };
      const giveUp = () => end(false);
      const listen = (told: Told) => {
        watch.refresh();
        if ('hasEnded' in told) end(true);
        else if (told.hasFailed) failed ??= told.test;
        else passed.push(told.test);
      };
      const watch = setTimeout(giveUp, LONGEST_TEST);
      child.on('exit', giveUp).on('message', listen).send(tests);
    });
    // The test after those that passed never ended, or took the process with it.
    if (!hasEnded) {
      failed ??= tests[passed.length];
      this.stop();
    }
    return { passed, failed };
  }

  stop(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
    this.#runs = 0;
  }
}
