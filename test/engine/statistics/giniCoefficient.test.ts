import { giniCoefficient } from '../../../src/engine/statistics/giniCoefficient';
import { expectFigures, figuresOf } from './figures';

describe('giniCoefficient', () => {
  it.each(figuresOf('giniCoefficient'))(
    'agrees with the mean absolute difference: $description',
    (figure) => {
      const [values] = figure.arguments as [number[]];
      expectFigures(giniCoefficient(values), figure.expected);
    },
  );

  it('is undefined for negative values, no values and a total of 0', () => {
    expect(giniCoefficient([1, -1, 5])).toBeUndefined();
    expect(giniCoefficient([])).toBeUndefined();
    expect(giniCoefficient([0, 0])).toBeUndefined();
  });

  it('is never below 0', () => {
    expect(giniCoefficient([0.1, 0.1, 0.1])!).toBeGreaterThanOrEqual(0);
  });
});
