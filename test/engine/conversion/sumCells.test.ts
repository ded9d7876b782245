import { sumCells } from '../../../src/engine/conversion/sumCells';

test('each cell with trials is one cluster of its group', () => {
  const sums = sumCells(Int32Array.of(0, 0, 1, 1), Int32Array.of(1, 2, 0, 0), Int32Array.of(4, 2, 3, 0), 2);
  expect(Array.from(sums.clusters)).toEqual([2, 1]);
  expect(Array.from(sums.successes)).toEqual([3, 0]);
  expect(Array.from(sums.trials)).toEqual([6, 3]);
});
