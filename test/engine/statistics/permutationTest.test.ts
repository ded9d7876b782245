import { permutationTest } from '../../../src/engine/statistics/permutationTest';

describe('permutationTest', () => {
  it('comes close to the exact share of all arrangements', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8];
    const groups = [0, 0, 0, 0, 1, 1, 1, 1];
    const meanDifference = (arrangement: Int32Array) =>
      values.reduce((total, value, unit) => total + (arrangement[unit] === 1 ? value : -value), 0) / 4;
    // 2 of the 70 ways to choose four of eight are as far apart as the values are now.
    expect(permutationTest(groups, meanDifference, { permutations: 19_999 })!.pValue).toBeCloseTo(2 / 70, 2);
  });

  it('gives the same answer again for the same seed', () => {
    const statistic = (arrangement: Int32Array) => arrangement[0]! - arrangement[1]!;
    const once = permutationTest([0, 1, 1, 0], statistic, { seed: 5, permutations: 50 });
    expect(permutationTest([0, 1, 1, 0], statistic, { seed: 5, permutations: 50 })).toEqual(once);
  });

  it('never gives a p-value of 0, and 1 where groups do not matter', () => {
    expect(permutationTest([0, 1], () => 0)!.pValue).toBe(1);
    const rare = permutationTest(
      [...Array(15).fill(0), ...Array(15).fill(1)],
      (arrangement) => (arrangement.subarray(0, 15).every((group) => group === 0) ? 1 : 0),
      { permutations: 99 },
    )!;
    expect(rare.pValue).toBe(0.01);
  });

  it('is undefined where the statistic is', () => {
    expect(permutationTest([0, 1], () => undefined)).toBeUndefined();
  });
});
