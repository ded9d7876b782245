import { expect, test } from '@jest/globals';
import { thinSorted } from '../../../../src/analyses/mismatch/lists/thinSorted';

test('thinSorted keeps few values, in order', () => {
  expect(Array.from(thinSorted(Float64Array.of(3, 1, 2), 5))).toEqual([1, 2, 3]);
});

test('thinSorted keeps ends and quartiles of many', () => {
  const values = Float64Array.from({ length: 10_001 }, (_value, index) => (index * 7919) % 10_001);
  const thinned = thinSorted(values, 101);
  expect(thinned).toHaveLength(101);
  expect([thinned[0], thinned[25], thinned[50], thinned[75], thinned[100]]).toEqual([
    0, 2500, 5000, 7500, 10_000,
  ]);
});

test('thinSorted does not change the values it was given', () => {
  const values = Float64Array.of(2, 1);
  thinSorted(values, 1);
  expect(Array.from(values)).toEqual([2, 1]);
});
