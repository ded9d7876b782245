/** The quickest run of each step and of the yardstick, in milliseconds. */
export interface StepTimes<Step extends string> {
  readonly yardstick: number;
  readonly steps: Readonly<Record<Step, number>>;
}

/**
 * Times the steps of a job, which run one after the other and pass on what they make, against a yardstick in the same
 * process. The quickest run of each counts, because that is what the code costs. The first rounds do not count.
 */
export function measureSteps<Step extends string>(
  yardstick: () => void,
  steps: Readonly<Record<Step, () => void>>,
  runs: number,
  warmUps = 2,
): StepTimes<Step> {
  const names = Object.keys(steps) as Step[];
  const quickest = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Step, number>;
  let quickestYardstick = Infinity;
  for (let run = -warmUps; run < runs; run += 1) {
    const parsing = timeOf(yardstick);
    const times = names.map((name) => timeOf(steps[name]));
    if (run < 0) continue;
    quickestYardstick = Math.min(quickestYardstick, parsing);
    names.forEach((name, index) => (quickest[name] = Math.min(quickest[name], times[index]!)));
  }
  return { yardstick: quickestYardstick, steps: quickest };
}

/** Fewer runs of a large table: each takes longer, and is disturbed less. */
export function runsFor(rows: number): number {
  return rows > 500_000 ? 3 : rows > 20_000 ? 15 : 25;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
