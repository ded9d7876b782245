import { winsor } from '../../../../src/engine/score/normalisations/winsor';

describe('winsor', () => {
  it('clamps to the 1 % and 99 % quantiles of PERCENTILE.INC', () => {
    const scale = winsor.fit(Float64Array.from({ length: 101 }, (_, index) => index * 10));
    expect(scale.bounds).toEqual({ low: 10, high: 990 });
    expect(Array.from(scale.apply(Float64Array.of(-5, 10, 500, 2000)))).toEqual([0, 0, 0.5, 1]);
  });

  it('turns a constant into 0.5', () => {
    const values = Float64Array.of(4, 4, 4);
    expect(Array.from(winsor.fit(values).apply(values))).toEqual([0.5, 0.5, 0.5]);
  });
});
