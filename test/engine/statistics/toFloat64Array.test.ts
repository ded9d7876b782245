import { toFloat64Array } from '../../../src/engine/statistics/toFloat64Array';

describe('toFloat64Array', () => {
  it('a Float64Array is handed back as it is, without a copy', () => {
    const values = Float64Array.of(1, 2, NaN);
    expect(toFloat64Array(values)).toBe(values);
  });

  it('other lists of numbers are copied, value by value', () => {
    expect(toFloat64Array([0.1, -0, 3])).toEqual(Float64Array.of(0.1, -0, 3));
    expect(toFloat64Array(Int32Array.of(7, -7))).toEqual(Float64Array.of(7, -7));
    expect(toFloat64Array({ length: 2, 0: 4, 1: 5 })).toEqual(Float64Array.of(4, 5));
    expect(toFloat64Array([])).toHaveLength(0);
  });
});
