import fc from 'fast-check';
import { signedWeights, sizesOf, weightDirections } from '../../../src/taskpane/state/weightDirections';

test('a penalty that is moved to 0 and back is still a penalty', () => {
  const defaults = [0.5, 0.25, 0.15, -0.1];
  const before = weightDirections(defaults, defaults, undefined);
  const zero = signedWeights([0.6, 0.25, 0.15, 0], before);
  const after = weightDirections(zero, defaults, before);
  expect(signedWeights([0.5, 0.25, 0.15, 0.1], after)).toEqual(defaults);
});

test('a weight of 0 in a recipe has the direction of its default', () => {
  expect(weightDirections([1, 0], [0.5, -0.5], undefined)).toEqual([false, true]);
});

test('a weight of 0 is never written as minus 0', () => {
  expect(Object.is(signedWeights([0], [true])[0], 0)).toBe(true);
});

test('weights beyond 1 are shown by their shares, others as they stand', () => {
  expect(sizesOf([2, -2, 1])).toEqual([0.4, 0.4, 0.2]);
  expect(sizesOf([0.4, -0.4, 0.1])).toEqual([0.4, 0.4, 0.1]);
});

test('sizes and directions together are the weights again', () => {
  const weight = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1 }), (weights) => {
      const directions = weightDirections(weights, [], undefined);
      expect(signedWeights(sizesOf(weights), directions)).toEqual(weights.map((each) => each + 0));
    }),
  );
});
