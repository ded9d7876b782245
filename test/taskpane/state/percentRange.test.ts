import { percentRange } from '../../../src/taskpane/state/percentRange';

const tier = { minimum: 0.001, maximum: 0.999 };
const values = { rows: 'all', sheets: 'all', proof: false, highShare: 0.2, lowShare: 0.35 } as const;

test('a share is chosen in whole percents within its range', () => {
  expect(percentRange({ disjointShares: [] }, 'topShare', tier, values)).toEqual({
    minimum: 0.01,
    maximum: 0.99,
  });
  expect(percentRange({ disjointShares: [] }, 'goal', { minimum: 0, maximum: 1 }, values)).toEqual({
    minimum: 0,
    maximum: 1,
  });
});

test('a share that excludes another takes at most what that leaves', () => {
  const set = { disjointShares: ['highShare', 'lowShare'] };
  expect(percentRange(set, 'highShare', tier, values).maximum).toBeCloseTo(0.65, 12);
  expect(percentRange(set, 'lowShare', tier, values).maximum).toBeCloseTo(0.8, 12);
});
