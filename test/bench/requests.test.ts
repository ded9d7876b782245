import { benchRequests } from '../../bench/requests';

/**
 * What a run on a sample may send, in kB, and in how many requests: a little more than it does. Before cells of one look,
 * links and widths travelled together, it was twice as much for a shorter report.
 */
const most = { conversion: { kilobytes: 1500, requests: 25 }, mismatch: { kilobytes: 1560, requests: 24 } };

describe('what a run sends to Excel', () => {
  it('stays within its budget on both samples, the first time and again', async () => {
    for (const { analysis, step, bytesSent, requests, cells } of await benchRequests()) {
      if (step === 'read') continue;
      const { kilobytes, requests: mostRequests } = most[analysis as keyof typeof most];
      expect([step, cells > 5000]).toEqual([step, true]);
      // Again, what was typed on the sheets is looked for, and they are emptied; what changed is one sheet more. What people
      // have judged is read by itself before.
      const isAgain = step === 'write again';
      expect(bytesSent / 1000).toBeLessThan(kilobytes + (isAgain ? 330 : 0));
      expect(requests).toBeLessThanOrEqual(mostRequests + (isAgain ? 14 : 0));
    }
  }, 300_000);
});
