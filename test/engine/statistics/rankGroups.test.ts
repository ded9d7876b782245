import { rankGroups } from '../../../src/engine/statistics/rankGroups';

describe('rankGroups', () => {
  it('counts the ties of all groups together', () => {
    expect(
      rankGroups([
        [1, 2, 2],
        [2, 3],
      ]),
    ).toEqual({ count: 5, sizes: [3, 2], rankSums: [7, 8], tieSum: 24 });
  });

  it('counts ties at the greatest value', () => {
    expect(rankGroups([[1, 3], [3]]).tieSum).toBe(6);
  });

  it('takes empty groups', () => {
    expect(rankGroups([[], [4]])).toEqual({ count: 1, sizes: [0, 1], rankSums: [0, 1], tieSum: 0 });
  });
});
