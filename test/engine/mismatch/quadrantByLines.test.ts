import { placeCustomers } from '../../../src/engine/mismatch/placeCustomers';
import { quadrantByLines } from '../../../src/engine/mismatch/quadrantByLines';

test('off the lines it is the quadrant of the analysis, wherever a customer was', () => {
  const priority = Float64Array.of(2, 2, 1, 1);
  const performance = Float64Array.of(0.3, 0.5, 0.5, 0.3);
  const { quadrants } = placeCustomers(priority, performance, { priority: 1.8, performance: 0.4 });
  for (const before of [0, 1, 2, 3]) {
    const found = Array.from(priority, (value, place) =>
      quadrantByLines([value, performance[place]!], [1.8, 0.4], before),
    );
    expect(found).toEqual([...quadrants]);
  }
});

test('on a line a customer stays on its side', () => {
  expect([0, 1, 2, 3].map((before) => quadrantByLines([1.8, 0.4], [1.8, 0.4], before))).toEqual([0, 1, 2, 3]);
});

test('without a figure or a line nobody moves', () => {
  expect(quadrantByLines([null, 0.4], [1.8, 0.4], 2)).toBe(2);
  expect(quadrantByLines([2, 0.3], [1.8, null], 1)).toBe(1);
});
