import { sampleVariance } from '../../../src/engine/statistics/sampleVariance';

describe('sampleVariance', () => {
  it('is undefined below two values', () => {
    expect(sampleVariance([3])).toBeUndefined();
    expect(sampleVariance([3, 5])).toBe(2);
  });

  it('is exactly 0 for a constant whose mean is not exact', () => {
    expect(sampleVariance([0.1, 0.1, 0.1])).toBe(0);
  });

  it('does not change when every value is moved by a large amount', () => {
    expect(sampleVariance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBeCloseTo(30, 9);
  });
});
