import { join } from 'node:path';
import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { analyses } from '../../src/analyses';
import { sayIn } from '../../src/taskpane/text/paneText';
import { launchBrowser } from '../../test/browser/launchBrowser';
import { openPane } from '../../test/browser/openPane';
import type { PaneStart } from '../../test/browser/PaneStart';
import { readTasks, type Task } from './readTasks';

const scripts = { page: join(__dirname, 'workerPage.ts'), worker: join(__dirname, 'excelWorker.ts') };
type Sample = NonNullable<PaneStart['sheets'][number]['sample']>;
const say = sayIn('en');
/** Longer ones are felt: "RAIL" of web.dev. */
const GOAL = 100;
const LONGEST_RUN = 300_000;
/** How long a person looks at the columns before *Run*: not at all, and what the quickest reader needs. */
const READING = [0, 2000] as const;

/** What a user of the pane waits for, in milliseconds of the clock, and what keeps the pane busy meanwhile. */
interface Waits {
  /** From the pane's first byte until it offers the table. */
  readonly usable: number;
  /** From the click on *Run* until the result stands in the pane. */
  readonly run: number;
  readonly tasks: readonly Task[];
}

/**
 * `npm run tasks`: how long the pane cannot answer a click while a run writes its report, for each sample, and how long
 * its user waits. The Excel around
 * it works in a worker of its own, so that its work is not taken for the pane's. Times of the processor hold on a machine
 * that does other work too.
 */
async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    console.log(`load ${loadavg()[0]!.toFixed(1)}; the goal is no task over ${GOAL} ms`);
    for (const { name } of analyses)
      for (const reading of READING) print(name, reading, await measure(browser, name as Sample, reading));
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, sample: Sample, reading: number): Promise<Waits> {
  const opened = await openPane(browser, { sheets: [{ name: 'Data', table: 'Data', sample }] }, {}, scripts);
  const button = (key: Parameters<typeof say>[0]) =>
    opened.pane.getByRole('button', { name: say(key), exact: true });
  await button('find.go').waitFor({ timeout: LONGEST_RUN });
  const usable = await button('find.go').evaluate(() => performance.now());
  await button('find.go').click({ timeout: LONGEST_RUN });
  await button('match.run').waitFor({ timeout: LONGEST_RUN });
  await opened.page.waitForTimeout(reading);
  await browser.startTracing(opened.page, {
    categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
  });
  await button('match.run').click({ timeout: LONGEST_RUN });
  const start = performance.now();
  await button('result.open').waitFor({ timeout: LONGEST_RUN });
  const run = performance.now() - start;
  const trace = await browser.stopTracing();
  await opened.close();
  return { usable, run, tasks: readTasks(trace.toString()) };
}

function print(sample: string, reading: number, { usable, run, tasks }: Waits): void {
  const longest = tasks
    .slice(0, 5)
    .map(({ processor, elapsed }) => `${Math.round(processor)} (${Math.round(elapsed)})`);
  const over = tasks.filter(({ processor }) => processor > GOAL).length;
  const work = tasks.reduce((sum, { processor }) => sum + processor, 0);
  console.log(
    `${sample}: usable after ${Math.round(usable)} ms, from Run ${reading === 0 ? 'at once' : `after ${reading} ms`} to the result ${Math.round(run)} ms`,
  );
  console.log(
    `${sample}: ${over} tasks over ${GOAL} ms, ${Math.round(work)} ms of work; longest, processor (elapsed): ${longest.join(', ')}`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
