import { expect, test } from '@jest/globals';
import { sortMembers } from '../../../src/engine/mismatch/sortMembers';

test('sortMembers puts the largest value first, ties in the order given and unknown values last', () => {
  const values = Float64Array.of(NaN, 2, 5, 2, 9);
  expect(Array.from(sortMembers(Int32Array.of(0, 3, 1, 2), values))).toEqual([2, 3, 1, 0]);
});
