import { isConstant } from '../../../src/engine/statistics/isConstant';

describe('isConstant', () => {
  it('sees one differing value', () => {
    expect(isConstant([2, 2, 2.0000001])).toBe(false);
  });

  it('sees the second value differ, and none differ', () => {
    expect(isConstant([1, 2])).toBe(false);
    expect(isConstant([0.1, 0.1, 0.1])).toBe(true);
  });

  it('calls an empty list constant', () => {
    expect(isConstant([])).toBe(true);
  });
});
