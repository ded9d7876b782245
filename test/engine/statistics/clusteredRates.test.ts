import { clusteredRates } from '../../../src/engine/statistics/clusteredRates';
import { wilsonInterval } from '../../../src/engine/statistics/wilsonInterval';
import { groups, sumsOf } from './clusteredGroups';

const sums = sumsOf(groups);
const rates = clusteredRates(sums, 0.1, () => true);

it('holds the rate of each group, in an interval that is wider than if its trials were independent', () => {
  groups.forEach((_, group) => {
    const rate = sums.successes[group]! / sums.trials[group]!;
    const wilson = wilsonInterval(sums.successes[group]!, sums.trials[group]!)!;
    expect(rates.lows[group]).toBeLessThanOrEqual(rate);
    expect(rates.highs[group]).toBeGreaterThanOrEqual(rate);
    expect(rates.highs[group]! - rates.lows[group]!).toBeGreaterThan(0.9 * (wilson.high - wilson.low));
  });
});

it('allows for the number of groups that are compared', () => {
  const alone = clusteredRates(sums, 0.02, (group) => group === 0);
  const among = clusteredRates(sums, 0.02, () => true);
  expect(among.above[0]).toBeGreaterThan(alone.above[0]!);
});

it('says nothing of a group that is not compared, and nothing against a rate of 0', () => {
  const found = clusteredRates(sums, 0, (group) => group > 0);
  expect([found.lows[0], found.highs[0], found.above[0], found.below[0]]).toEqual([NaN, NaN, NaN, NaN]);
  expect(Array.from(found.above.subarray(1)).every((value) => value === 1)).toBe(true);
});
