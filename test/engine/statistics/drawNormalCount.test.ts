import { drawNormalCount } from '../../../src/engine/statistics/drawNormalCount';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';

it('draws whole numbers with the mean and the variance that it is given', () => {
  const random = seededRandom(3);
  const draws = Array.from({ length: 20_000 }, () => drawNormalCount(50, 36, 1000, random));
  const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
  const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length;
  expect(draws.every(Number.isInteger)).toBe(true);
  expect(Math.abs(mean - 50)).toBeLessThan(4 * (6 / Math.sqrt(20_000)));
  expect(variance / 36).toBeGreaterThan(0.95);
  expect(variance / 36).toBeLessThan(1.05);
});

it('gives the end where the normal number lies beyond it', () => {
  const random = seededRandom(3);
  const draws = Array.from({ length: 200 }, () => drawNormalCount(5, 400, 10, random));
  expect(new Set(draws).has(0)).toBe(true);
  expect(new Set(draws).has(10)).toBe(true);
  expect(draws.every((value) => value >= 0 && value <= 10)).toBe(true);
});
