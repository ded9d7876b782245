import { coefficientOfVariation } from '../../../src/engine/statistics/coefficientOfVariation';

describe('coefficientOfVariation', () => {
  it('is undefined where the mean is 0', () => {
    expect(coefficientOfVariation([-1, 1])).toBeUndefined();
  });

  it('does not depend on the unit', () => {
    expect(coefficientOfVariation([100, 200, 700])).toBeCloseTo(coefficientOfVariation([1, 2, 7])!, 12);
  });
});
