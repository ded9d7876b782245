import { withoutMissing } from '../../../src/engine/score/withoutMissing';

describe('withoutMissing', () => {
  it('returns the very same array where nothing is missing', () => {
    const values = Float64Array.of(1, 2);
    expect(withoutMissing(values)).toBe(values);
  });

  it('keeps the order of what is known', () => {
    expect(Array.from(withoutMissing(Float64Array.of(NaN, 3, 1, NaN)))).toEqual([3, 1]);
  });
});
