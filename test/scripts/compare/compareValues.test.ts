import { compareValues } from '../../../scripts/compare/compareValues';

test('nothing is said of equal values, nor of sums that differ in their last digit', () => {
  expect(compareValues({ a: [1, 'x', null] }, { a: [1, 'x', null] })).toEqual([]);
  expect(compareValues({ a: 0.1 + 0.2 }, { a: 0.3 })).toEqual([]);
});

test('a difference is said by its place, with both values', () => {
  expect(compareValues({ a: { b: 1 } }, { a: { b: 1.001 } })).toEqual(['a.b: 1 → 1.001']);
  expect(compareValues({ a: 1 }, { a: 1, b: 'x' })).toEqual(['b: nothing → "x"']);
});

test('many differences of one kind are one line with three examples', () => {
  const rows = (rate: number) => ({ ranking: [1, 2, 3, 4].map((rank) => ({ rank, rate: rate + rank })) });
  expect(compareValues(rows(0), rows(1))).toEqual([
    'ranking[].rate: 4 differ: at 0 1 → 2; at 1 2 → 3; at 2 3 → 4; …',
  ]);
});

test('a list that became an object is one difference', () => {
  expect(compareValues({ a: [1] }, { a: { 0: 1 } })).toEqual(['a: [1] → {"0":1}']);
});
