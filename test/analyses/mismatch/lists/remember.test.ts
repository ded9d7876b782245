import { expect, test } from '@jest/globals';
import { remember } from '../../../../src/analyses/mismatch/lists/remember';

test('remember computes once for an object, and anew for another that looks alike', () => {
  const seen: number[] = [];
  const total = remember((values: readonly number[], add: number) => {
    seen.push(add);
    return values.length === 0 ? undefined : values.length + add;
  });
  const values = [1, 2];
  const none: number[] = [];
  expect([total(values, 3), total(values, 3), total([1, 2], 4), total(none, 5), total(none, 5)]).toEqual([
    5,
    5,
    6,
    undefined,
    undefined,
  ]);
  expect(seen).toEqual([3, 4, 5]);
});
