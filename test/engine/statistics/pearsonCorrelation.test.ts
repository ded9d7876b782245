import { pearsonCorrelation } from '../../../src/engine/statistics/pearsonCorrelation';
import { expectFigures, figuresOf } from './figures';

describe('pearsonCorrelation', () => {
  it.each(figuresOf('pearsonCorrelation'))('agrees with scipy pearsonr: $description', (figure) => {
    const [first, second] = figure.arguments as [number[], number[]];
    expectFigures(pearsonCorrelation(first, second), figure.expected);
  });

  it('is undefined where one side is constant, also where its mean is not exact', () => {
    expect(pearsonCorrelation([0.1, 0.1, 0.1], [1, 2, 3])).toBeUndefined();
    expect(pearsonCorrelation([1, 2, 3], [4, 4, 4])).toBeUndefined();
  });

  it('is undefined below two pairs', () => {
    expect(pearsonCorrelation([1], [2])).toBeUndefined();
  });

  it('never leaves -1 to 1', () => {
    const values = Array.from({ length: 50 }, (_, index) => index / 7);
    expect(pearsonCorrelation(values, values)!).toBeLessThanOrEqual(1);
  });
});
