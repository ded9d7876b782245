import { describe, expect, test } from '@jest/globals';
import { compareReturns } from '../../../src/engine/mismatch/compareReturns';

const range = (from: number, to: number) =>
  Int32Array.from({ length: to - from }, (_value, index) => from + index);

/** So many customers with returns that repeat; the first half is mismatched. */
function compare(count: number, source: 'ratio' | 'column' = 'ratio') {
  const cac = new Float64Array(count).fill(100);
  const values = cac.map((_cost, index) => 1 + (index % 13));
  const clv = values.map((value) => 100 * value);
  const returns = { values, source, blank: { missing: 0, costNotPositive: 0 } };
  const customers = { clv, cac };
  const placement = { mismatch: range(0, count / 2), matched: range(count / 2, count) };
  return compareReturns(returns, customers, placement, 5);
}

describe('compareReturns', () => {
  test('counts strictly below the line', () => {
    // 1 to 13, twice each, in both groups: 5 itself is not below 5.
    expect(compare(52).mismatch).toMatchObject({ n: 26, belowLow: 8, belowLowShare: 8 / 26 });
  });

  test('has a ratio of sums only where the return was made of value and cost', () => {
    expect(compare(52).all.ratioOfSums).toBeCloseTo(7, 12);
    expect(compare(52, 'column').all.ratioOfSums).toBeUndefined();
  });

  test('draws fewer bootstrap replicates the more customers there are, and none beyond 5,000', () => {
    expect(compare(100).bootstrap!.replicates).toBe(10_000);
    expect(compare(4000).bootstrap!.replicates).toBe(2500);
    expect(compare(5000).bootstrap!.replicates).toBe(2000);
    expect(compare(5002).bootstrap).toBeUndefined();
    expect(compare(5002).difference).toBeDefined();
  });

  test('says nothing of an empty group', () => {
    const customers = { clv: undefined, cac: undefined };
    const { mismatch, difference, rankTest, bootstrap } = compareReturns(
      { values: Float64Array.of(NaN, 2, 3), source: 'column', blank: { missing: 1, costNotPositive: 0 } },
      customers,
      { mismatch: Int32Array.of(0), matched: Int32Array.of(1, 2) },
      5,
    );
    expect(mismatch).toEqual({
      n: 0,
      mean: undefined,
      median: undefined,
      q1: undefined,
      q3: undefined,
      winsorisedMean: undefined,
      ratioOfSums: undefined,
      belowLow: 0,
      belowLowShare: undefined,
    });
    expect([difference, rankTest, bootstrap!.difference]).toEqual([undefined, undefined, undefined]);
    expect(bootstrap!.second).toBeDefined();
  });
});
