import { chiSquareTest } from '../../../src/engine/statistics/chiSquareTest';
import { expectFigures, figuresOf } from './figures';

describe('chiSquareTest', () => {
  it.each(figuresOf('chiSquareTest'))(
    'agrees with scipy chi2_contingency without Yates: $description',
    (figure) => {
      const [table] = figure.arguments as [number[][]];
      expectFigures(chiSquareTest(table), figure.expected);
    },
  );

  it('leaves out rows and columns without counts', () => {
    const full = chiSquareTest([
      [10, 20],
      [30, 40],
    ])!;
    expect(
      chiSquareTest([
        [10, 0, 20],
        [0, 0, 0],
        [30, 0, 40],
      ]),
    ).toEqual(full);
  });

  it('is undefined where only one row or column holds counts', () => {
    expect(
      chiSquareTest([
        [1, 2],
        [0, 0],
      ]),
    ).toBeUndefined();
    expect(
      chiSquareTest([
        [1, 0],
        [5, 0],
      ]),
    ).toBeUndefined();
    expect(chiSquareTest([])).toBeUndefined();
  });
});
