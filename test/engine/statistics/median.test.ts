import { median } from '../../../src/engine/statistics/median';

describe('median', () => {
  it('is the mean of the two middle values', () => {
    expect(median([9, 1, 4, 2])).toBe(3);
  });

  it('is undefined for an empty list', () => {
    expect(median([])).toBeUndefined();
  });
});
