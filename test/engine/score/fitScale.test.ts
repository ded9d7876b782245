import { fitScale } from '../../../src/engine/score/fitScale';

describe('fitScale', () => {
  it('leaves missing values out of minimum and maximum, also at the start', () => {
    expect(fitScale(Float64Array.of(NaN, 3, NaN, 1), 'minmax')).toMatchObject({ offset: 1, width: 2 });
  });

  it('makes one half of every value of a constant under min-max, and 0 under z-score', () => {
    expect(fitScale(Float64Array.of(4, 4), 'minmax').constant).toBe(0.5);
    expect(fitScale(Float64Array.of(4, 4), 'winsor').constant).toBe(0.5);
    expect(fitScale(Float64Array.of(0.1, 0.1, 0.1), 'zscore').constant).toBe(0);
    expect(fitScale(Float64Array.of(7), 'zscore').constant).toBe(0);
  });

  it('clamps to the 1 % and 99 % quantiles of PERCENTILE.INC', () => {
    const population = Float64Array.from({ length: 101 }, (_, index) => index * 10);
    expect(fitScale(population, 'winsor')).toMatchObject({ low: 10, high: 990, offset: 10, width: 980 });
  });

  it('has no width where the spread is beyond the largest number: a division by it would make up a 0', () => {
    for (const method of ['minmax', 'winsor', 'zscore'] as const) {
      expect(fitScale(Float64Array.of(-1e308, 0, 1e308), method).width).toBeNaN();
    }
  });

  it('has nothing to say about a population without known values', () => {
    for (const method of ['minmax', 'winsor', 'zscore'] as const) {
      expect(fitScale(Float64Array.of(NaN), method).offset).toBeNaN();
    }
  });
});
