import { minmax } from '../../../../src/engine/score/normalisations/minmax';

describe('minmax', () => {
  it('turns 1, 2, 2, 5 into [0, 0.25, 0.25, 1]', () => {
    const values = Float64Array.of(1, 2, 2, 5);
    const expected = [0, 0.25, 0.25, 1];
    minmax
      .fit(values)
      .apply(values)
      .forEach((value, row) => expect(value).toBeCloseTo(expected[row]!, 6));
  });

  it('turns a constant into 0.5', () => {
    const values = Float64Array.of(4, 4, 4);
    expect(Array.from(minmax.fit(values).apply(values))).toEqual([0.5, 0.5, 0.5]);
  });
});
