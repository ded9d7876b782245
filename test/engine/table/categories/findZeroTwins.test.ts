import { findZeroTwins } from '../../../../src/engine/table/categories/findZeroTwins';

test('ids with and without zeros in front belong together, in the order of their codes', () => {
  expect(findZeroTwins(['7', '8', '007', '0007', '08', '09'])).toEqual([
    [0, 2, 3],
    [1, 4],
  ]);
});

test('zero itself keeps its digit, and a zero elsewhere is none in front', () => {
  expect(findZeroTwins(['0', '00', '', '10', '1'])).toEqual([[0, 1]]);
});
