import { coefficientOfVariation } from '../../../src/engine/statistics/coefficientOfVariation';

describe('coefficientOfVariation', () => {
  it('is undefined where the mean is 0', () => {
    expect(coefficientOfVariation([-1, 1])).toBeUndefined();
  });

  it('is undefined below a mean of 0, where more scatter would look like less', () => {
    expect(coefficientOfVariation([-1, -3])).toBeUndefined();
    expect(coefficientOfVariation([-3, 4])).toBeGreaterThan(0);
  });

  it('does not depend on the unit', () => {
    expect(coefficientOfVariation([100, 200, 700])).toBeCloseTo(coefficientOfVariation([1, 2, 7])!, 12);
  });
});
