import { align } from '../../../scripts/compare/align';

test('what both lists have stays together when something is inserted', () => {
  expect(align(['a', 'b', 'c'], ['a', 'x', 'b', 'c'])).toEqual([
    [0, 0],
    [undefined, 1],
    [1, 2],
    [2, 3],
  ]);
});

test('a changed item is one pair, not one gone and one new', () => {
  expect(align(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

test('what is gone has no partner', () => {
  expect(align(['a', 'b', 'b'], ['b'])).toEqual([
    [0, undefined],
    [1, 0],
    [2, undefined],
  ]);
  expect(align([], [])).toEqual([]);
});
