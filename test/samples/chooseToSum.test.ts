import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseToSum } from '../../samples/chooseToSum';

describe('chooseToSum', () => {
  test('uses each value once', () => {
    expect(chooseToSum([3, 4], 6)).toBeUndefined();
    expect(chooseToSum([3, 3, 4], 6)).toEqual([0, 1]);
  });

  test('says so where no choice adds up', () => {
    expect(chooseToSum([5, 9], 7)).toBeUndefined();
  });

  test('finds a choice whenever there is one', () => {
    const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(values, fc.integer(), (sizes, mask) => {
        const target = sizes.reduce((sum, size, index) => sum + ((mask >> index) & 1 ? size : 0), 0);
        const chosen = chooseToSum(sizes, target);
        expect(chosen).toBeDefined();
        expect(new Set(chosen).size).toBe(chosen!.length);
        expect(chosen!.reduce((sum, index) => sum + sizes[index]!, 0)).toBe(target);
      }),
    );
  });
});
