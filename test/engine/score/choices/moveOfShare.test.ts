import { moveOfShare } from '../../../../src/engine/score/choices/moveOfShare';

test('a cut is moved by 5 points, and never to nobody or everybody', () => {
  expect(moveOfShare(0.5)).toBe(0.05);
  expect(moveOfShare(0.001)).toBe(0.0005);
  expect(moveOfShare(0.96)).toBeCloseTo(0.02, 12);
});
