import { zscore } from '../../../../src/engine/score/normalisations/zscore';

describe('zscore', () => {
  it('turns 1, 2, 2, 5 into [-0.866025, -0.288675, -0.288675, 1.443376]', () => {
    const values = Float64Array.of(1, 2, 2, 5);
    const expected = [-0.866025, -0.288675, -0.288675, 1.443376];
    zscore
      .fit(values)
      .apply(values)
      .forEach((value, row) => expect(value).toBeCloseTo(expected[row]!, 6));
  });

  it('turns a constant into 0', () => {
    const values = Float64Array.of(4, 4, 4);
    expect(Array.from(zscore.fit(values).apply(values))).toEqual([0, 0, 0]);
  });
});
