import { skewness } from '../../../src/engine/statistics/skewness';
import { expectFigures, figuresOf } from './figures';

describe('skewness', () => {
  it.each(figuresOf('skewness'))('agrees with scipy skew, bias corrected: $description', (figure) => {
    const [values] = figure.arguments as [number[]];
    expectFigures(skewness(values), figure.expected);
  });

  it('is undefined below three values and for a constant', () => {
    expect(skewness([1, 2])).toBeUndefined();
    expect(skewness([0.1, 0.1, 0.1, 0.1])).toBeUndefined();
  });

  it('changes sign with the data', () => {
    expect(skewness([-1, -2, -9])).toBeCloseTo(-skewness([1, 2, 9])!, 12);
  });
});
