import { fiveNumberSummary } from '../../../src/engine/statistics/fiveNumberSummary';

describe('fiveNumberSummary', () => {
  it('uses inclusive quartiles and the last values within the fences', () => {
    expect(fiveNumberSummary([13, 1, 2, 3, 4, 5, 6, 7, 8, 30])).toEqual({
      count: 10,
      minimum: 1,
      firstQuartile: 3.25,
      median: 5.5,
      thirdQuartile: 7.75,
      maximum: 30,
      lowerWhisker: 1,
      upperWhisker: 13,
      outlierCount: 1,
    });
  });

  it('counts outliers on both sides', () => {
    expect(fiveNumberSummary([-90, 1, 2, 3, 4, 5, 6, 90, 99])!.outlierCount).toBe(3);
  });

  it('is the value itself for one value', () => {
    expect(fiveNumberSummary([4])).toMatchObject({ minimum: 4, median: 4, upperWhisker: 4, outlierCount: 0 });
  });

  it('is undefined for an empty list', () => {
    expect(fiveNumberSummary([])).toBeUndefined();
  });
});
