import { groups, sumsOf } from './clusteredGroups';

it('adds the same whole numbers up whatever the order of the clusters', () => {
  expect(sumsOf(groups.map((clusters) => [...clusters].reverse()))).toEqual(sumsOf(groups));
});

it('leaves the cluster with the most successes out, of equal ones that with the most trials', () => {
  const sums = sumsOf([
    [
      [2, 4],
      [2, 9],
      [1, 20],
    ],
    [[3, 3]],
  ]);
  expect(sums.rateWithoutLargest(0)).toBe(3 / 24);
  expect(sums.rateWithoutLargest(1)).toBeUndefined();
  expect(Array.from(sums.succeeding)).toEqual([3, 1]);
});
