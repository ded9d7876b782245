import { weighColumns } from '../../../src/engine/score/weighColumns';

test('sums are written anew, whatever stood there', () => {
  const sums = Float64Array.of(9, 9);
  weighColumns(sums, [Float64Array.of(1, 2), Float64Array.of(4, 8)], [1, -0.5]);
  expect(Array.from(sums)).toEqual([-1, -2]);
});

test('equal rows have equal sums', () => {
  const sums = new Float64Array(2);
  weighColumns(sums, [Float64Array.of(0.1, 0.1), Float64Array.of(0.7, 0.7)], [0.3, 0.7]);
  expect(sums[0]).toBe(sums[1]);
});
