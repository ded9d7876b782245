import { cramersV } from '../../../src/engine/statistics/cramersV';
import { expectFigures, figuresOf } from './figures';

describe('cramersV', () => {
  it.each(figuresOf('cramersV'))('agrees with Bergsma (2013) written out: $description', (figure) => {
    const [table] = figure.arguments as [number[][]];
    expectFigures(cramersV(table), figure.expected, 1e-9);
  });

  it('is 1 for a perfect association and 0 for none', () => {
    expect(
      cramersV([
        [50, 0],
        [0, 50],
      ]),
    ).toBeCloseTo(1, 10);
    expect(
      cramersV([
        [25, 25],
        [25, 25],
      ]),
    ).toBe(0);
  });

  it('is undefined for a table of one row', () => {
    expect(cramersV([[3, 4]])).toBeUndefined();
  });

  it('is undefined where the correction leaves no rows: two records, one a cell', () => {
    const table = [
      [1, 0],
      [0, 1],
    ];
    expect(cramersV(table)).toBeUndefined();
  });
});
