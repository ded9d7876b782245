import { analysisJobs } from '../../../scripts/faults/analysisJob';
import { cancelRuns } from '../../../scripts/faults/cancelRuns';

test.each(analysisJobs().map((job) => [job.name, job] as const))(
  'a %s run that is cancelled at any moment leaves the data whole, says what stands there, and can be done again',
  async (_name, job) => {
    const { ended, ...counts } = await cancelRuns(job, 4, 20_261_127);
    expect(counts).toEqual({ tried: 4, damaged: 0, untruthful: 0, raw: 0, unrepaired: 0 });
    expect(ended).toBeLessThan(4);
  },
  60_000,
);
