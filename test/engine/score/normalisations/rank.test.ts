import { rank } from '../../../../src/engine/score/normalisations/rank';

describe('rank', () => {
  it('turns 1, 2, 2, 5 into [0.125, 0.5, 0.5, 0.875]', () => {
    const values = Float64Array.of(1, 2, 2, 5);
    const expected = [0.125, 0.5, 0.5, 0.875];
    rank
      .fit(values)
      .apply(values)
      .forEach((value, row) => expect(value).toBeCloseTo(expected[row]!, 6));
  });

  it('turns a constant into 0.5', () => {
    const values = Float64Array.of(4, 4, 4);
    expect(Array.from(rank.fit(values).apply(values))).toEqual([0.5, 0.5, 0.5]);
  });

  it('leads back to the lowest member that stands as high, never between two', () => {
    const scale = rank.fit(Float64Array.of(10, 40, 20, 20));
    expect([0, 0.125, 0.2, 0.5, 0.51, 0.9].map((share) => scale.invert(share))).toEqual([
      10, 10, 20, 20, 40, 40,
    ]);
  });
});
