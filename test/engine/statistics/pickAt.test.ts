import { pickAt } from '../../../src/engine/statistics/pickAt';

describe('pickAt', () => {
  it('takes the values in the order of the rows, as often as they are named', () => {
    expect(pickAt([10, 20, 30], Int32Array.of(2, 0, 2))).toEqual(Float64Array.of(30, 10, 30));
    expect(pickAt(Float64Array.of(NaN), [0])).toEqual(Float64Array.of(NaN));
    expect(pickAt([1], [])).toHaveLength(0);
  });
});
