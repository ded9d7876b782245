import { winsorise } from '../../../src/engine/statistics/winsorise';

describe('winsorise', () => {
  it('clamps to the two quantiles and keeps what lies between', () => {
    expect(Array.from(winsorise([1, 2, 3, 4, 100], 0, 0.75))).toEqual([1, 2, 3, 4, 4]);
  });

  it('leaves the values given as they are', () => {
    const values = [1, 50, 2];
    winsorise(values, 0.4, 0.6);
    expect(values).toEqual([1, 50, 2]);
  });

  it('gives nothing for nothing', () => {
    expect(winsorise([]).length).toBe(0);
  });
});
