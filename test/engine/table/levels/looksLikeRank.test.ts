import { looksLikeRank } from '../../../../src/engine/table/levels/looksLikeRank';

/** The places of twenty rows in groups of five, 100 rows in all. */
const shared = (placeOf: (first: number) => number) =>
  Float64Array.from({ length: 100 }, (_value, row) => placeOf(5 * Math.floor(row / 5) + 1)).reverse();

test.each([
  ['the first of their places', shared((first) => first)],
  ['the last of their places', shared((first) => first + 4)],
  ['the mean of their places', shared((first) => first + 2)],
  ['the mean of two places', Float64Array.of(1.5, 3, 1.5, 4.5, 4.5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)],
  [
    'the first of their places, where some rows have gone',
    shared((first) => first).filter((value) => value !== 46),
  ],
])('a ranking in which equal ones share %s is one', (_how, values) => {
  expect(looksLikeRank('Priority', values)).toBe(true);
  expect(looksLikeRank('Priority score', values)).toBe(false);
});

test.each([
  [
    'numbers up to 100 in a table of 30 rows',
    Float64Array.from({ length: 30 }, (_value, row) => 1 + row * 3.3),
  ],
  [
    'whole numbers that do not begin at 1',
    Float64Array.from({ length: 60 }, (_value, row) => 20 + (row % 40)),
  ],
  [
    'a ranking with one value that is none',
    Float64Array.from({ length: 90 }, (_value, row) => (row < 1 ? 0.5 : row + 1)),
  ],
])('%s are no ranking', (_what, values) => expect(looksLikeRank('Priority', values)).toBe(false));

const looks = (values: readonly number[], header = 'Priority') =>
  looksLikeRank(header, Float64Array.from(values));

test('whole numbers up to 12 may be levels, whichever of them are missing; 13 is beyond', () => {
  expect(looks([2, 5, 7, 12])).toBe(true);
  expect(looks([2, 5, 7, 13])).toBe(false);
});

test('numbers from 1 on without a gap may be places, however often each is there; from 2 on they are not', () => {
  const twice = Array.from({ length: 40 }, (_, row) => 1 + (row % 20));
  expect(looks(twice)).toBe(true);
  expect(looks(twice.map((value) => value + 1))).toBe(false);
});

test('the header decides before the numbers do', () => {
  expect(looks([90.5, 40], 'AccountRank')).toBe(true);
  expect(looks([1, 2, 3], '优先级评分')).toBe(false);
});

test('parts of 1, negative numbers and a single value are no ranks', () => {
  expect(looks([1, 2.5, 3])).toBe(false);
  expect(looks([-1, 1, 2])).toBe(false);
  expect(looks([3, 3, NaN])).toBe(false);
});

test('a list of ranks from 1 on may end three in ten beyond its rows, and no further', () => {
  const upTo = (greatest: number) =>
    looksLikeRank(
      'Priority',
      Float64Array.from({ length: 20 }, (_value, row) => (row < 19 ? row + 1 : greatest)),
    );
  expect([upTo(26), upTo(27)]).toEqual([true, false]);
});
