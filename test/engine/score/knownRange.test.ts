import { knownRange } from '../../../src/engine/score/knownRange';

describe('knownRange', () => {
  it('leaves missing values out, also at the start', () => {
    expect(knownRange(Float64Array.of(NaN, 3, NaN, 1, 2))).toEqual({ low: 1, high: 3 });
  });

  it('is not known without values', () => {
    expect(knownRange(Float64Array.of(NaN))).toEqual({ low: NaN, high: NaN });
  });
});
