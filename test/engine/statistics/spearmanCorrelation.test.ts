import { spearmanCorrelation } from '../../../src/engine/statistics/spearmanCorrelation';
import { expectFigures, figuresOf } from './figures';

describe('spearmanCorrelation', () => {
  it.each(figuresOf('spearmanCorrelation'))('agrees with scipy spearmanr: $description', (figure) => {
    const [first, second] = figure.arguments as [number[], number[]];
    expectFigures(spearmanCorrelation(first, second), figure.expected);
  });

  it('is 1 for any rising relation', () => {
    expect(spearmanCorrelation([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 15);
  });

  it('is undefined where one side is constant', () => {
    expect(spearmanCorrelation([1, 2, 3], [4, 4, 4])).toBeUndefined();
  });
});
