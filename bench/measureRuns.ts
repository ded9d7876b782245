/** Runs at first that do not count: the code is compiled in them. */
export const warmUps = 2;

/** Fewer runs of a large table: each takes longer, and is disturbed less. */
export function runsFor(rows: number): number {
  return rows > 500_000 ? 5 : rows > 20_000 ? 15 : 25;
}

/** Milliseconds that some work takes. */
export function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
