import { ranksByCounting } from '../../../src/engine/statistics/ranksByCounting';

describe('ranksByCounting', () => {
  const decimals = { codes: Int32Array.of(4, 0, 4, 2, 4), size: 6 };

  it('gives ties the average of their ranks', () => {
    expect(Array.from(ranksByCounting(decimals, 'average'))).toEqual([4, 1, 4, 2, 4]);
    expect(Array.from(ranksByCounting({ codes: Int32Array.of(1, 1), size: 2 }, 'average'))).toEqual([
      1.5, 1.5,
    ]);
  });

  it('gives ties the smallest of their ranks', () => {
    expect(Array.from(ranksByCounting(decimals, 'smallest'))).toEqual([3, 1, 3, 2, 3]);
  });

  it('ranks nothing where there is nothing', () => {
    expect(ranksByCounting({ codes: new Int32Array(0), size: 0 }, 'smallest')).toHaveLength(0);
  });
});
