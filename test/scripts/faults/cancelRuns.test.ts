import { analysisJobs } from '../../../scripts/faults/analysisJob';
import { cancelRuns } from '../../../scripts/faults/cancelRuns';
import type { Job } from '../../../scripts/faults/Job';
import { workbookOf } from '../../workbook/support/startWithData';

test.each(analysisJobs().map((job) => [job.name, job] as const))(
  'a %s run that is cancelled at any moment leaves the data whole, says what stands there, and can be done again',
  async (_name, job) => {
    const { ended, ...counts } = await cancelRuns(job, 4, 20_261_127);
    expect(counts).toEqual({ tried: 4, damaged: 0, untruthful: 0, raw: 0, unrepaired: 0 });
    expect(ended).toBeLessThan(4);
  },
  120_000,
);

test('every request is a moment to cancel, of a run on a new workbook and of the longer one that finds a result', async () => {
  const lengths = { onNew: 2, again: 5 };
  const cancelledAt = { onNew: new Set<number>(), again: new Set<number>() };
  const job: Job = {
    name: 'counting',
    make: () => workbookOf({ Data: [] }),
    perform: (signal) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('A1');
        cell.load('values');
        await context.sync();
        const kind = cell.values[0]![0] === 'done' ? 'again' : 'onNew';
        for (let request = 1; ; request += 1) {
          if (signal?.aborted === true) cancelledAt[kind].add(request);
          if (signal?.aborted === true || request === lengths[kind]) return;
          cell.values = [['done']];
          await context.sync();
        }
      }),
    precious: () => '',
    result: () => '',
    isTruthful: () => true,
  };
  await cancelRuns(job, 24, 20_261_127);
  expect([...cancelledAt.onNew].sort()).toEqual([1, 2]);
  expect(Math.min(...cancelledAt.again)).toBe(1);
  expect(Math.max(...cancelledAt.again)).toBe(lengths.again);
}, 60_000);
