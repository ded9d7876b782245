import { minimumAndMaximum } from '../../../src/engine/statistics/minimumAndMaximum';

describe('minimumAndMaximum', () => {
  it('is undefined for an empty list', () => {
    expect(minimumAndMaximum([])).toBeUndefined();
  });

  it('finds both ends among negative numbers', () => {
    expect(minimumAndMaximum([-3, -1, -2])).toEqual({ minimum: -3, maximum: -1 });
  });

  it('finds the one value of a list of one', () => {
    expect(minimumAndMaximum([7])).toEqual({ minimum: 7, maximum: 7 });
  });
});
