import { pearsonCorrelation } from '../../../src/engine/statistics/pearsonCorrelation';
import { linearRegression } from '../../../src/engine/statistics/linearRegression';
import { expectFigures, figuresOf } from './figures';

describe('linearRegression', () => {
  it.each(figuresOf('linearRegression'))('agrees with numpy lstsq: $description', (figure) => {
    const [predictors, outcome] = figure.arguments as [number[][], number[]];
    expectFigures(linearRegression(predictors, outcome), figure.expected, 1e-7);
  });

  it('is undefined where a predictor repeats another, is constant, or rows are too few', () => {
    const outcome = [1, 2, 4, 3, 6];
    expect(
      linearRegression(
        [
          [1, 2, 3, 4, 5],
          [2, 4, 6, 8, 10],
        ],
        outcome,
      ),
    ).toBeUndefined();
    expect(linearRegression([[7, 7, 7, 7, 7]], outcome)).toBeUndefined();
    expect(linearRegression([[1, 2]], [1, 2])).toBeUndefined();
    expect(linearRegression([[1, 2, 3]], [4, 4, 4])).toBeUndefined();
  });

  it('explains with one predictor the square of its correlation', () => {
    const x = [1, 4, 2, 8, 5, 7];
    const y = [2, 3, 3, 9, 4, 8];
    expect(linearRegression([x], y)!.rSquared).toBeCloseTo(pearsonCorrelation(x, y)! ** 2, 12);
  });
});
