import { expect, test } from '@jest/globals';
import { elementAt } from '../../src/engine/elementAt';

test('elementAt gives the element and does not make one up', () => {
  expect(elementAt(['a', 'b'], 1)).toBe('b');
  expect(elementAt(Float64Array.of(NaN), 0)).toBeNaN();
  expect(() => elementAt(['a', 'b'], 2)).toThrow('no element at 2 of 2');
  expect(() => elementAt([1], -1)).toThrow(RangeError);
});
