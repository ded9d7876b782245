import { BinomialSampler } from '../../../src/engine/statistics/BinomialSampler';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';

/** Mean and variance of many draws of one unit. */
function drawMany(successes: number, trials: number): { readonly mean: number; readonly variance: number } {
  const count = 40_000;
  const units = new Array<number>(count).fill(successes);
  const drawn = new BinomialSampler(units, new Array<number>(count).fill(trials)).draw(seededRandom(5));
  expect(drawn.every((value) => Number.isInteger(value) && value >= 0 && value <= trials)).toBe(true);
  const mean = drawn.reduce((sum, value) => sum + value, 0) / count;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  return { mean, variance };
}

describe('BinomialSampler', () => {
  it.each([
    ['a few of few', 2, 10],
    ['most of few', 9, 10],
    ['a few of many', 10, 2000],
    ['many of many, by the normal approximation', 300, 1000],
    ['most of many, by the normal approximation', 700, 1000],
  ])('draws with the mean and the variance of the binomial distribution: %s', (_name, successes, trials) => {
    const { mean, variance } = drawMany(successes, trials);
    const expected = successes * (1 - successes / trials);
    expect(Math.abs(mean - successes)).toBeLessThan(4 * Math.sqrt(expected / 40_000));
    expect(variance / expected).toBeGreaterThan(0.95);
    expect(variance / expected).toBeLessThan(1.05);
  });

  it('leaves rates of 0 and 1 no choice', () => {
    expect(Array.from(new BinomialSampler([0, 5, 0], [9, 5, 1]).draw(seededRandom(1)))).toEqual([0, 5, 0]);
  });

  it('draws anew each time, and the same again from the same seed', () => {
    const sampler = new BinomialSampler([5, 5, 5, 5], [10, 10, 10, 10]);
    const random = seededRandom(1);
    const first = sampler.draw(random);
    expect(sampler.draw(random)).not.toEqual(first);
    expect(sampler.draw(seededRandom(1))).toEqual(first);
  });
});
