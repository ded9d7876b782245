import { describe, expect, test } from '@jest/globals';
import { compareReturnsByGroup } from '../../../src/engine/mismatch/compareReturnsByGroup';
import { grouping } from './buildTable';

const everybody = (count: number) => Int32Array.from({ length: count }, (_value, index) => index);

describe('compareReturnsByGroup', () => {
  test('leaves groups without a known return out and blank out of the tests', () => {
    const groups = grouping(['A', 'A', 'A', 'B', 'B', 'B', 'C', null]);
    const returns = Float64Array.of(1, 2, 3, 7, 8, 9, NaN, 100);
    const result = compareReturnsByGroup(returns, groups, everybody(8));
    expect(result.groups.map(({ label, n }) => [label, n])).toEqual([
      ['A', 3],
      ['B', 3],
      ['', 1],
    ]);
    expect(result.blank).toBe(1);
    expect(result.test!.degreesOfFreedom).toBe(1);
    expect(result.pairs).toHaveLength(1);
  });

  test('gives five numbers, P95 and variation of a group', () => {
    const result = compareReturnsByGroup(
      Float64Array.of(1, 2, 3, 4, 50),
      grouping(['A', 'A', 'A', 'A', 'A']),
      everybody(5),
    );
    const [group] = result.groups;
    expect(group!.summary).toMatchObject({
      minimum: 1,
      firstQuartile: 2,
      median: 3,
      thirdQuartile: 4,
      maximum: 50,
      outlierCount: 1,
    });
    expect(group!.p95).toBeCloseTo(40.8, 12);
    expect(result.test).toBeUndefined();
    expect(result.pairs).toEqual([]);
  });

  test('does not compare the pairs of very many groups', () => {
    const labels = Array.from({ length: 60 }, (_value, index) => `G${index % 30}`);
    const returns = Float64Array.from(labels, (_label, index) => index % 11);
    const result = compareReturnsByGroup(returns, grouping(labels), everybody(60));
    expect(result.test).toBeDefined();
    expect(result.pairs).toEqual([]);
  });
});
