import { unlessMissing } from '../../../src/engine/statistics/unlessMissing';

it('keeps a number, also 0, and knows nothing of what is missing', () => {
  expect([0, -2.5, Infinity, NaN, undefined].map(unlessMissing)).toEqual([
    0,
    -2.5,
    Infinity,
    undefined,
    undefined,
  ]);
});
