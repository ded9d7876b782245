/** The quickest of several runs of two jobs, in milliseconds, and how they compare. */
export interface Ratio {
  readonly job: number;
  readonly yardstick: number;
  readonly ratio: number;
}

/**
 * Times a job against a yardstick in one process: both run in turn, so that a busy machine slows both, and the quickest
 * run of each counts, because that is what the code costs. The first rounds warm up and do not count.
 */
export function measureRatio(job: () => void, yardstick: () => void, runs = 7, warmUps = 2): Ratio {
  let quickestJob = Infinity;
  let quickestYardstick = Infinity;
  for (let run = -warmUps; run < runs; run += 1) {
    const yardstickTime = timeOf(yardstick);
    const jobTime = timeOf(job);
    if (run < 0) continue;
    quickestYardstick = Math.min(quickestYardstick, yardstickTime);
    quickestJob = Math.min(quickestJob, jobTime);
  }
  return { job: quickestJob, yardstick: quickestYardstick, ratio: quickestJob / quickestYardstick };
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
