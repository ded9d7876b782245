import { chiSquareUpperTail } from '../../../src/engine/statistics/chiSquareUpperTail';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';

describe('seededRandom', () => {
  it('gives the published algorithm its numbers: xoshiro128** from SplitMix32, recomputed in Python', () => {
    const next = seededRandom(42);
    const words = Array.from({ length: 5 }, () => next() * 2 ** 32);
    expect(words).toEqual([2837322924, 544945897, 479756282, 3500138142, 339756180]);
  });

  it('differs from seed to seed', () => {
    expect(seededRandom(1)()).not.toBe(seededRandom(2)());
  });

  it('fills 0 to 1 evenly', () => {
    const next = seededRandom(7);
    const counts = new Float64Array(20);
    for (let draw = 0; draw < 20_000; draw++) counts[Math.floor(next() * 20)]!++;
    const statistic = counts.reduce((total, count) => total + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquareUpperTail(statistic, 19)).toBeGreaterThan(0.001);
  });
});
