import { percentileRank, type Standing } from '../../../src/engine/score/percentileRank';

const tied: Standing = { value: 2, below: 1, equal: 3, above: 2, nextBelow: 1, nextAbove: 3 };

describe('percentileRank', () => {
  it.each([
    ['inc', 1 / 5],
    ['exc', 2 / 7],
    ['mean', 2.5 / 6],
    ['weak', 4 / 6],
  ] as const)('of a value with ties by %s is %f', (method, expected) => {
    expect(percentileRank(method, tied)).toBe(expected);
  });

  it('between two members is the inverse of PERCENTILE.INC: half way from 2 to 3 in 1, 2, 2, 2, 3, 5 is 0.7', () => {
    const between: Standing = { value: 2.5, below: 4, equal: 0, above: 2, nextBelow: 2, nextAbove: 3 };
    expect(percentileRank('inc', between)).toBe(0.7);
    expect(percentileRank('exc', between)).toBeCloseTo(0.642857142857143, 14);
  });

  it('goes straight from one member to the next however far apart: 25 in 10, 20, 40 is 0.625', () => {
    const between: Standing = { value: 25, below: 2, equal: 0, above: 1, nextBelow: 20, nextAbove: 40 };
    expect(percentileRank('inc', between)).toBe(0.625);
    expect(percentileRank('exc', between)).toBe(0.5625);
  });

  it('is not defined below two members, and outside them where that is an error', () => {
    const outside: Standing = { value: 0, below: 0, equal: 0, above: 4, nextBelow: -Infinity, nextAbove: 1 };
    const alone: Standing = {
      value: 1,
      below: 0,
      equal: 1,
      above: 0,
      nextBelow: -Infinity,
      nextAbove: Infinity,
    };
    for (const method of ['inc', 'exc', 'mean', 'weak'] as const) {
      expect(percentileRank(method, outside, 'error')).toBeNaN();
      expect(percentileRank(method, alone)).toBeNaN();
    }
  });

  it('gives a value outside the rank of the end it lies beyond where that is the rule, as mean and weak do by themselves', () => {
    const below: Standing = { value: 0, below: 0, equal: 0, above: 4, nextBelow: -Infinity, nextAbove: 1 };
    const above: Standing = { value: 9, below: 4, equal: 0, above: 0, nextBelow: 4, nextAbove: Infinity };
    const ranks = (standing: Standing) =>
      (['inc', 'exc', 'mean', 'weak'] as const).map((method) => percentileRank(method, standing, 'clamp'));
    expect(ranks(below)).toEqual([0, 0.2, 0, 0]);
    expect(ranks(above)).toEqual([1, 0.8, 1, 1]);
    expect([percentileRank('weak', above), percentileRank('mean', below)]).toEqual([1, 0]);
    expect([percentileRank('inc', above), percentileRank('exc', below)]).toEqual([NaN, NaN]);
  });
});
