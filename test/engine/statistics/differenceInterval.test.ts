import fc from 'fast-check';
import { correlationInterval } from '../../../src/engine/statistics/correlationInterval';
import { differenceInterval, type Estimate } from '../../../src/engine/statistics/differenceInterval';
import { wilsonInterval } from '../../../src/engine/statistics/wilsonInterval';

const share = (count: number, n: number): Estimate => ({ value: count / n, ...wilsonInterval(count, n)! });
const correlation = (value: number, n: number): Estimate => ({ value, ...correlationInterval(value, n)! });

test.each([
  // Newcombe (1998), table II, method 10.
  [share(48, 80), share(56, 70), 0.0524, 0.3339],
  [share(3, 10), share(9, 10), 0.1705, 0.809],
  [share(0, 10), share(10, 10), 0.6075, 1],
])('is that of Newcombe for two shares', (before, after, low, high) => {
  const found = differenceInterval(before, after);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

test('of two correlations it rests on the intervals of Fisher', () => {
  const found = differenceInterval(correlation(0.179, 145), correlation(0.396, 66));
  expect(found.low).toBeCloseTo(-0.055856, 6);
  expect(found.high).toBeCloseTo(0.464178, 6);
});

test('turned round, the difference is the same with the other sign', () => {
  const estimate = fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([n, part]) => share(Math.round(part * n), n));
  fc.assert(
    fc.property(estimate, estimate, (before, after) => {
      const there = differenceInterval(before, after);
      const back = differenceInterval(after, before);
      expect(back.low).toBeCloseTo(-there.high, 12);
      expect(back.high).toBeCloseTo(-there.low, 12);
      expect(there.low).toBeLessThanOrEqual(after.value - before.value);
    }),
  );
});
