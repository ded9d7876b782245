import { sumKnown } from '../../../src/engine/mismatch/sumKnown';

describe('sumKnown', () => {
  const values = Float64Array.of(3, NaN, -1, 5);

  test('adds the positive values of the members and leaves out blanks and what is not positive', () => {
    expect(sumKnown(values, Int32Array.of(0, 1, 2))).toBe(3);
    expect(sumKnown(values, Int32Array.of(1))).toBe(0);
  });

  test('has no sum without the column', () => {
    expect(sumKnown(undefined, Int32Array.of(0))).toBeUndefined();
  });
});
