import { tierByLines } from '../../../src/engine/conversion/tierByLines';

const [high, mid, low] = [0, 1, 2];

test.each([
  [0.8, mid, high],
  [0.7, high, high],
  [0.7, mid, mid],
  [0.7, low, high],
  [0.5, high, mid],
  [0.2, low, low],
  [0.2, mid, mid],
  [0.2, high, low],
  [0.1, high, low],
])('a score of %p that was in tier %p is in tier %p by lines at 0.7 and 0.2', (score, before, tier) => {
  expect(tierByLines([score], [0.7, 0.2], before)).toBe(tier);
});

test('without a line nobody is beyond it; without a score nobody moves', () => {
  expect(tierByLines([0.9], [null, null], high)).toBe(mid);
  expect(tierByLines([null], [0.7, 0.2], low)).toBe(low);
});
