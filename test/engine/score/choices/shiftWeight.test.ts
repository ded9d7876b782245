import { shiftWeight } from '../../../../src/engine/score/choices/shiftWeight';

test('the others change in proportion, and signs stay', () => {
  const shifted = shiftWeight([0.5, 0.3, -0.2], 2, 0.1);
  [0.4375, 0.2625, -0.3].forEach((weight, part) => expect(shifted[part]).toBeCloseTo(weight, 12));
});

test('a weight does not pass nothing or everything', () => {
  expect(shiftWeight([0.95, 0.05], 0, 0.1)).toEqual([1, 0]);
  expect(shiftWeight([0.75, 0.25], 1, -0.5)).toEqual([1, 0]);
});
