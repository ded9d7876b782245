import { seededRandom } from '../../samples/seededRandom';
import type { Job } from './Job';
import { inExcel } from './inExcel';
import { outcomeOf, type Outcome } from './outcomeOf';

export interface CancelCounts extends Outcome {
  tried: number;
  /** The result is whole all the same: it was there before, or the click came too late. */
  ended: number;
  unrepaired: number;
}

/**
 * Cancels a run at one of its requests, chosen by the seed, as often as asked for: by turns on a new workbook and on one
 * that holds a result; then does it once more, in peace.
 */
export async function cancelRuns(job: Job, count: number, seed: number): Promise<CancelCounts> {
  const random = seededRandom(seed);
  const whole = job.make();
  // A run that finds a result has more to read and to clear: it may be cancelled in any of its own requests.
  const requests = await inExcel(whole, async (faults) => {
    await job.perform();
    const onNew = faults.requests;
    await job.perform();
    return { onNew, again: faults.requests - onNew };
  });
  const expected = job.result(whole);
  const counts: CancelCounts = { tried: 0, ended: 0, damaged: 0, untruthful: 0, raw: 0, unrepaired: 0 };
  while (counts.tried < count) {
    const workbook = job.make();
    const precious = job.precious(workbook);
    await inExcel(workbook, async (faults) => {
      const isAgain = counts.tried % 2 === 1;
      if (isAgain) await job.perform();
      const stop = new AbortController();
      const at = faults.requests + random.integer(1, isAgain ? requests.again : requests.onNew);
      faults.onRequest = (request) => request === at && stop.abort();
      const outcome = await outcomeOf(job, workbook, { precious, expected }, stop.signal);
      for (const kind of ['damaged', 'untruthful', 'raw'] as const) counts[kind] += outcome[kind];
      if (job.result(workbook) === expected) counts.ended += 1;
      await job.perform();
    });
    if (job.precious(workbook) !== precious) counts.damaged += 1;
    if (job.result(workbook) !== expected) counts.unrepaired += 1;
    counts.tried += 1;
  }
  return counts;
}
