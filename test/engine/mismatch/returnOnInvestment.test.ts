import { describe, expect, test } from '@jest/globals';
import { returnOnInvestment } from '../../../src/engine/mismatch/returnOnInvestment';

const column = (...values: number[]) => Float64Array.from(values);

describe('returnOnInvestment', () => {
  test('divides CLV by cost and counts why some have none', () => {
    const returns = returnOnInvestment({
      clv: column(100, 100, 100, NaN, 100),
      cac: column(20, 0, -5, 10, NaN),
      roi: undefined,
    });
    expect(Array.from(returns!.values)).toEqual([5, NaN, NaN, NaN, NaN]);
    expect(returns).toMatchObject({ source: 'ratio', blank: { missing: 2, costNotPositive: 2 } });
  });

  test('takes a ready column only where one of the two is absent', () => {
    const roi = column(3, NaN);
    expect(returnOnInvestment({ clv: column(1, 1), cac: undefined, roi })).toEqual({
      values: roi,
      source: 'column',
      blank: { missing: 1, costNotPositive: 0 },
    });
    expect(returnOnInvestment({ clv: column(8), cac: column(2), roi: column(3) })!.values[0]).toBe(4);
  });

  test('is nothing without any of the three', () => {
    expect(returnOnInvestment({ clv: column(8), cac: undefined, roi: undefined })).toBeUndefined();
  });
});
