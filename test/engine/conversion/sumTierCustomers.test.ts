import { sumTierCustomers } from '../../../src/engine/conversion/sumTierCustomers';
import { tierCode } from '../../../src/engine/score/valueTier';
import { tiersOf } from './tierTable';

test('a customer with records of several products of a tier is one cluster of it', () => {
  const { ranking, cells } = tiersOf([
    ['a', 'good', 6, 10],
    ['a', 'better', 8, 10],
    ['b', 'good', 0, 5],
    ['b', 'bad', 1, 50],
    ['c', 'worse', 0, 20],
  ]);
  const sums = sumTierCustomers(ranking, cells);
  const { high, low } = tierCode;
  expect([sums.clusters[high], sums.succeeding[high]]).toEqual([2, 1]);
  expect([sums.successes[high], sums.trials[high]]).toEqual([14, 25]);
  expect([sums.clusters[low], sums.successes[low], sums.trials[low]]).toEqual([2, 1, 70]);
  // Without customer a, who has all calls, nothing is left but the five records of b.
  expect(sums.rateWithoutLargest(high)).toBe(0);
});
