import { explainProbability } from '../../../src/engine/prediction/explainProbability';
import { logistic, logit } from '../../../src/engine/statistics/logistic';

const rate = 0.05;

test('points and rest add up to the probability', () => {
  const { points, rest } = explainProbability([1.2, -0.3, 0], 0.11, rate);
  expect(rate + points.reduce((total, point) => total + point, 0) + rest).toBeCloseTo(0.11, 12);
  expect(points[0]).toBeGreaterThan(0);
  expect(points[1]).toBeLessThan(0);
  expect(points[2]).toBe(0);
});

test('an effect alone has all the points that it makes', () => {
  const { points, rest } = explainProbability([0.8], logistic(logit(rate) + 0.8), rate);
  expect(points[0]).toBeCloseTo(logistic(logit(rate) + 0.8) - rate, 12);
  expect(rest).toBeCloseTo(0, 12);
});

test('effects that cancel each other out have points of the slope at the rate', () => {
  const { points } = explainProbability([2, -2], rate, rate);
  expect(points[0]).toBeCloseTo(2 * rate * (1 - rate), 9);
  expect(points[1]).toBeCloseTo(-2 * rate * (1 - rate), 9);
  const near = explainProbability([2, -2 + 1e-5], rate, rate).points;
  expect(near[0]).toBeCloseTo(points[0]!, 6);
});
