import { sum } from '../../../src/engine/statistics/sum';

describe('sum', () => {
  it('adds nothing up to 0', () => {
    expect(sum([])).toBe(0);
  });

  it('keeps what naive adding loses', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  });

  it('adds typed arrays as it adds lists', () => {
    expect(sum(Float64Array.of(0.1, 0.2, 0.3))).toBe(sum([0.1, 0.2, 0.3]));
  });
});
