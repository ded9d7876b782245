import { isConstant } from '../../../src/engine/statistics/isConstant';

describe('isConstant', () => {
  it('sees one differing value', () => {
    expect(isConstant([2, 2, 2.0000001])).toBe(false);
  });

  it('calls an empty list constant', () => {
    expect(isConstant([])).toBe(true);
  });
});
