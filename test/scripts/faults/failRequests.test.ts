import { analysisJobs } from '../../../scripts/faults/analysisJob';
import { failRequests } from '../../../scripts/faults/failRequests';
import type { Job } from '../../../scripts/faults/Job';
import { smallJobs } from '../../../scripts/faults/smallJobs';

const none = { damaged: 0, untruthful: 0, raw: 0, unrepaired: 0 };
const sample = { count: 3, seed: 20_261_127 };

test.each(analysisJobs().map((job) => [job.name, job] as const))(
  'a request of the %s run that fails, in whatever way, leaves the data whole and the next run repairs the sheets',
  async (_name, job) => {
    const { requests, ...counts } = await failRequests(job, sample);
    expect(counts).toEqual({ ...none, tried: 3 });
    expect(requests).toBeGreaterThan(40);
  },
  60_000,
);

test.each(smallJobs().map((job) => [job.name, job] as const))(
  'a request that fails in "%s" leaves the workbook whole, and doing it once more gives what it should',
  async (_name, job) => {
    const { tried, requests, ...counts } = await failRequests(job, { ...sample, count: 12 });
    expect(counts).toEqual(none);
    expect(tried).toBe(12);
    expect(requests).toBeGreaterThan(2);
  },
  60_000,
);

test('a job that damages, keeps quiet, throws bare or cannot be mended is counted as such', async () => {
  const [job] = smallJobs() as [Job];
  const counted = async (wrong: Partial<Job>) => failRequests({ ...job, ...wrong }, { count: 2, seed: 1 });
  const failing = (error: unknown) => ({
    perform: () => job.perform().catch(() => Promise.reject(error as Error)),
  });
  let changes = 0;
  const changing = () => String((changes += 1));
  expect((await counted({ precious: changing })).damaged).toBeGreaterThan(0);
  expect((await counted({ result: changing })).unrepaired).toBe(2);
  expect((await counted({ result: changing, isTruthful: () => false })).untruthful).toBe(2);
  expect((await counted(failing(new TypeError('bare')))).raw).toBe(2);
});
