import { quantilePosition, countReaching } from '../../../src/engine/statistics/quantilePosition';

describe('quantilePosition', () => {
  it('takes a position that rounding moved off a whole number as that number', () => {
    expect(0.07 * 100).not.toBe(7);
    expect(quantilePosition(101, 0.07, 'inc')).toEqual({ index: 7, fraction: 0 });
  });

  it('interpolates by PERCENTILE.INC, and by the lower rule takes a value itself', () => {
    expect(quantilePosition(11, 0.25, 'inc')).toEqual({ index: 2, fraction: 0.5 });
    expect(quantilePosition(11, 0.25, 'lower')).toEqual({ index: 2, fraction: 0 });
    expect(quantilePosition(10, 0.3, 'lower')).toEqual({ index: 2, fraction: 0 });
    expect(quantilePosition(10, 0.31, 'lower')).toEqual({ index: 3, fraction: 0 });
  });

  it('needs no more members than the share asks for, at least one', () => {
    expect(countReaching(100, 0.07)).toBe(7);
    expect(countReaching(193, 0.2)).toBe(39);
    expect(countReaching(36, 0.2)).toBe(8);
    expect(countReaching(3, 0.01)).toBe(1);
    expect(countReaching(3, 0)).toBe(1);
    expect(countReaching(3, 1)).toBe(3);
  });

  it('counts as exact fractions do, for every share of whole percents', () => {
    for (let percent = 1; percent <= 100; percent++) {
      for (let count = 1; count <= 250; count++) {
        const exact = Math.max(1, Math.floor((percent * count + 99) / 100));
        expect([percent, count, countReaching(count, percent / 100)]).toEqual([percent, count, exact]);
      }
    }
  });
});
