import { expect, test } from '@jest/globals';
import { divide } from '../../../src/engine/statistics/divide';

test('divide has no quotient of nothing, and none where a part is missing', () => {
  expect(divide(1, 4)).toBe(0.25);
  expect(divide(0, 4)).toBe(0);
  expect(divide(1, 0)).toBeUndefined();
  expect(divide(undefined, 4)).toBeUndefined();
  expect(divide(1, undefined)).toBeUndefined();
});
