import { roundScore } from '../../../src/engine/history/roundScore';

test('keeps eight digits, whatever the size', () => {
  expect([1 / 3, -2e9 / 3, 0].map(roundScore)).toEqual([0.33333333, -666666670, 0]);
});

test('what is missing or beyond all numbers is null', () => {
  expect([NaN, Infinity].map(roundScore)).toEqual([null, null]);
});
