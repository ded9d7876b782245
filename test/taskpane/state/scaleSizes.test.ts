import fc from 'fast-check';
import { scaleSizes } from '../../../src/taskpane/state/scaleSizes';

test('sizes are scaled in proportion, and locked ones keep theirs', () => {
  expect(scaleSizes([0.4, 0.2, 0.2], [])).toEqual([0.5, 0.25, 0.25]);
  expect(scaleSizes([0.4, 0.4, 0.4], [true, false, false])).toEqual([0.4, 0.3, 0.3]);
  expect(scaleSizes([0.4, 0, 0], [true, false, false])).toEqual([0.4, 0.3, 0.3]);
});

test('where no weight can give or take there is nothing to scale', () => {
  expect(scaleSizes([0.4, 0.4], [true, true])).toBeUndefined();
  expect(scaleSizes([0.8, 0.8, 0.1], [true, true, false])).toBeUndefined();
});

test('scaled sizes sum to 1', () => {
  const sizes = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sizes, (some) => {
      const scaled = scaleSizes(some, [])!;
      expect(scaled.reduce((sum, size) => sum + size, 0)).toBeCloseTo(1, 9);
    }),
  );
});
