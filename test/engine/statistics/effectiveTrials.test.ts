import { effectiveTrials } from '../../../src/engine/statistics/effectiveTrials';
import { exactInterval } from '../../../src/engine/statistics/exactInterval';
import { expected, groups, sumsOf } from './clusteredGroups';
import { expectFigures } from './figures';

const sums = sumsOf(groups);
const worth = effectiveTrials(sums);
const intervals = groups.map((_, group) => {
  const rate = sums.successes[group]! / sums.trials[group]!;
  return exactInterval(rate * worth[group]!, worth[group]!)!;
});

it('agrees with pandas and scipy on groups of every kind', () => {
  expectFigures(worth, expected.effectiveTrials);
});

it('makes intervals that agree with a bootstrap over the clusters where that has clusters enough', () => {
  const large = groups.flatMap((clusters, group) =>
    clusters.length >= 40 && sums.succeeding[group]! >= 10 ? [group] : [],
  );
  expect(large.length).toBeGreaterThanOrEqual(4);
  for (const group of large) {
    const [low, high] = expected.bootstrap[group]!;
    const width = high - low;
    expect(Math.abs(intervals[group]!.low - low)).toBeLessThan(0.25 * width);
    expect(Math.abs(intervals[group]!.high - high)).toBeLessThan(0.35 * width);
  }
});

it('is never narrower at the upper end than the bootstrap, which stays at 0 where nothing was seen', () => {
  intervals.forEach(({ high }, group) => {
    const rate = sums.successes[group]! / sums.trials[group]!;
    if (rate < 0.5) expect(high).toBeGreaterThan(0.97 * expected.bootstrap[group]![1]);
  });
});

it('is never more than the trials, and nothing without them', () => {
  worth.forEach((count, group) => expect(count).toBeLessThanOrEqual(sums.trials[group]!));
  expect(effectiveTrials(sumsOf([[]]))).toEqual(Float64Array.of(NaN));
});
