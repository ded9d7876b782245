import { readEntry } from '../../../src/taskpane/state/readEntry';

const limits = { minimum: 1, maximum: 80, isWhole: false };

test.each([
  ['40 %', 40],
  ['33.3', 33.3],
  ['４０％', 40],
  [' 7 ', 7],
])('reads %p as %p', (text, value) => {
  expect(readEntry(text, limits)).toEqual({ value, change: 'none' });
});

test('an entry outside the limits becomes the nearest one, and says so', () => {
  expect(readEntry('90', limits)).toEqual({ value: 80, change: 'tooLarge' });
  expect(readEntry('-3', limits)).toEqual({ value: 1, change: 'tooSmall' });
});

test('commas group thousands, and a count is rounded', () => {
  const counts = { minimum: 0, maximum: 1_000_000, isWhole: true };
  expect(readEntry('12,500', counts)).toEqual({ value: 12_500, change: 'none' });
  expect(readEntry('2.6', counts)).toEqual({ value: 3, change: 'rounded' });
});

test.each(['', 'about 5', '1,5', '--1'])('%p is no number', (text) => {
  expect(readEntry(text, limits)).toEqual({ value: undefined, change: 'unreadable' });
});
