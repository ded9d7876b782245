import { expect, test } from '@jest/globals';
import { mean } from 'simple-statistics';
import { numbersOf } from '../../../src/engine/statistics/numbersOf';

test('numbersOf gives simple-statistics what it reads, without a copy of a typed array', () => {
  const values = Float64Array.of(1, 2, 6);
  expect(numbersOf(values)).toBe(values);
  expect(mean(numbersOf(values))).toBe(3);
  expect(mean(numbersOf(Int32Array.of(1, 2)))).toBe(1.5);
});
