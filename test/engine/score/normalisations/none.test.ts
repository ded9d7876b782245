import { none } from '../../../../src/engine/score/normalisations/none';

describe('none', () => {
  it('turns 1, 2, 2, 5 into [1, 2, 2, 5]', () => {
    const values = Float64Array.of(1, 2, 2, 5);
    const expected = [1, 2, 2, 5];
    none
      .fit(values)
      .apply(values)
      .forEach((value, row) => expect(value).toBeCloseTo(expected[row]!, 6));
  });

  it('turns a constant into 4', () => {
    const values = Float64Array.of(4, 4, 4);
    expect(Array.from(none.fit(values).apply(values))).toEqual([4, 4, 4]);
  });
});
