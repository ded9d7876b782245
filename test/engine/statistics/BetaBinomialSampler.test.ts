import { BetaBinomialSampler } from '../../../src/engine/statistics/BetaBinomialSampler';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';

const count = 40_000;
const prior = { alpha: 0.27, beta: 5.54 };

it.each([
  ['none of few', 0, 10],
  ['a few of few', 2, 10],
  ['most of few', 9, 10],
  ['none of many', 0, 500],
  ['many of many, by the normal approximation', 300, 1000],
  ['most of many, by the normal approximation', 700, 1000],
])(
  'draws with the mean and the variance of the beta-binomial distribution: %s',
  (_name, successes, trials) => {
    const units = new Array<number>(count).fill(successes);
    const sampler = new BetaBinomialSampler(units, new Array<number>(count).fill(trials), prior);
    const drawn = sampler.draw(seededRandom(5));
    expect(drawn.every((value) => Number.isInteger(value) && value >= 0 && value <= trials)).toBe(true);
    const alpha = prior.alpha + successes;
    const beta = prior.beta + trials - successes;
    const all = alpha + beta;
    const mean = (trials * alpha) / all;
    const variance = (mean * (beta / all) * (all + trials)) / (all + 1);
    const found = drawn.reduce((sum, value) => sum + value, 0) / count;
    const spread = drawn.reduce((sum, value) => sum + (value - found) ** 2, 0) / count;
    expect(Math.abs(found - mean)).toBeLessThan(4 * Math.sqrt(variance / count));
    expect(spread / variance).toBeGreaterThan(0.9);
    expect(spread / variance).toBeLessThan(1.1);
  },
);

it('gives a unit without success one now and then', () => {
  const drawn = new BetaBinomialSampler([0], [30], prior);
  const random = seededRandom(2);
  const draws = Array.from({ length: 200 }, () => drawn.draw(random)[0]!);
  expect(draws.filter((value) => value > 0).length).toBeGreaterThan(30);
});

it('draws the same again from the same seed', () => {
  const sampler = new BetaBinomialSampler([5, 5, 5, 5], [10, 10, 10, 10], prior);
  expect(sampler.draw(seededRandom(1))).toEqual(sampler.draw(seededRandom(1)));
});
