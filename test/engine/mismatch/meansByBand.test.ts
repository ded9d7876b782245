import { expect, test } from '@jest/globals';
import { meansByBand } from '../../../src/engine/mismatch/meansByBand';

const values = Float64Array.of(1, 2, 3, 4, 5);
const outcome = Float64Array.of(10, 20, 30, 40, 50);

test('meansByBand puts a value on an edge into the band asked for', () => {
  expect(meansByBand(values, outcome, [2, 4], 'lower')).toEqual([
    { from: undefined, to: 2, n: 2, mean: 15 },
    { from: 2, to: 4, n: 2, mean: 35 },
    { from: 4, to: undefined, n: 1, mean: 50 },
  ]);
  expect(meansByBand(values, outcome, [2, 4], 'upper').map(({ n, mean }) => [n, mean])).toEqual([
    [1, 10],
    [2, 25],
    [2, 45],
  ]);
});

test('a band without customers has no mean', () => {
  const [lowest] = meansByBand(values, outcome, [0, 3], 'lower');
  expect(lowest).toEqual({ from: undefined, to: 0, n: 0, mean: undefined });
});
