import { drawDirichlet } from '../../../src/engine/statistics/drawDirichlet';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';
import { sum } from '../../../src/engine/statistics/sum';

test('shares add up to 1 and have the mean and the variance of the distribution', () => {
  const random = seededRandom();
  const parameters = [12, 7.2, 4.8];
  const draws = Array.from({ length: 3000 }, () => drawDirichlet(parameters, random));
  for (const draw of draws) expect(sum(draw)).toBeCloseTo(1, 12);
  parameters.forEach((parameter, part) => {
    const expected = parameter / 24;
    const shares = draws.map((draw) => draw[part]!);
    const mean = sum(shares) / shares.length;
    const deviation = Math.sqrt(sum(shares.map((share) => (share - mean) ** 2)) / shares.length);
    const spread = Math.sqrt((expected * (1 - expected)) / 25);
    expect(Math.abs(mean - expected)).toBeLessThan((4 * spread) / Math.sqrt(3000));
    expect(deviation / spread).toBeGreaterThan(0.93);
    expect(deviation / spread).toBeLessThan(1.07);
  });
});

test('a parameter of 0 has no share, and one alone has all', () => {
  expect(drawDirichlet([0, 3, 0], () => 0.4)).toEqual([0, 1, 0]);
});

test('no random number is beyond what a quantile can take', () => {
  for (const number of [0, 1 - 2 ** -32]) {
    for (const share of drawDirichlet([0.001, 24], () => number)) expect(Number.isFinite(share)).toBe(true);
  }
});
