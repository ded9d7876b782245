import { toPercent } from '../../../src/taskpane/state/toPercent';

test('a fraction becomes the percent that a person typed', () => {
  expect(toPercent(0.07)).toBe(7);
  expect(toPercent(1 / 3)).toBe(33.33);
});
