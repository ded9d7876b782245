import { clusterPermutationTest } from '../../../src/engine/statistics/clusterPermutationTest';

describe('clusterPermutationTest', () => {
  it('does not take many records of one customer for evidence', () => {
    // One customer of each group has all the records; on records alone chi-square would be overwhelming.
    const result = clusterPermutationTest(
      [900, 1, 1, 0, 1, 0],
      [1000, 2, 2, 1000, 2, 2],
      [1, 1, 1, 0, 0, 0],
    )!;
    expect(result.observed).toBeGreaterThan(0.8);
    expect(result.pValue).toBeGreaterThan(0.05);
  });

  it('finds a difference that all clusters share', () => {
    const groups = Array.from({ length: 24 }, (_, unit) => unit % 2);
    const hits = groups.map((group, unit) => (group === 1 ? 7 : 2) + (unit % 3));
    expect(clusterPermutationTest(hits, Array(24).fill(10), groups)!.pValue).toBeLessThan(0.01);
  });

  it('is undefined where a group has no records', () => {
    expect(clusterPermutationTest([1, 0], [2, 0], [1, 0])).toBeUndefined();
  });
});
