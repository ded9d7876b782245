import { expect, test } from '@jest/globals';
import { crossReturnsWithLifecycle } from '../../../src/engine/mismatch/crossReturnsWithLifecycle';
import { grouping } from './buildTable';

const members = (count: number) => Int32Array.from({ length: count }, (_value, index) => index);

test('crossReturnsWithLifecycle puts a return on a cut into the lower third', () => {
  const returns = Float64Array.of(1, 2, 3, 4, 5, 6, 7);
  const stages = grouping(['Growth', 'Growth', 'Growth', 'Growth', 'Dormant', null, null]);
  const { cuts, cells, stages: order } = crossReturnsWithLifecycle(returns, stages, members(7))!;
  expect(cuts).toEqual([3, 5]);
  expect(order).toEqual(['Growth', 'Dormant', '']);
  expect(cells.map(({ tertile, stage, n, median }) => [tertile, stage, n, median])).toEqual([
    [0, 'Growth', 3, 2],
    [0, 'Dormant', 0, undefined],
    [0, '', 0, undefined],
    [1, 'Growth', 1, 4],
    [1, 'Dormant', 1, 5],
    [1, '', 0, undefined],
    [2, 'Growth', 0, undefined],
    [2, 'Dormant', 0, undefined],
    [2, '', 2, 6.5],
  ]);
});

test('crossReturnsWithLifecycle is nothing without a known return', () => {
  expect(crossReturnsWithLifecycle(Float64Array.of(NaN), grouping(['Growth']), members(1))).toBeUndefined();
});
