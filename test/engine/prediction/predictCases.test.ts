import { foldsByCluster } from '../../../src/engine/prediction/foldsByCluster';
import { predictCases } from '../../../src/engine/prediction/predictCases';
import { generateObservations } from './generateObservations';

const { rows, truths, ...observations } = generateObservations(6, {
  customers: 150,
  products: 12,
  each: 30,
  base: -2,
  customerSpread: 0.9,
  productSpread: 0.7,
});
const split = foldsByCluster(4);

test('by the additive rates, about 95 in 100 intervals hold the true probability', () => {
  const { cases } = predictCases(observations, rows, observations, 'additive', split);
  const held = cases.filter(({ low, high }, row) => low <= truths[row]! && truths[row]! <= high).length;
  expect(held / cases.length).toBeGreaterThan(0.9);
  expect(held / cases.length).toBeLessThan(0.99);
});

test.each(['additive', 'ridge'] as const)(
  'by %s, the rate of all, points and rest add up to each probability',
  (name) => {
    const { cases, rate, factors } = predictCases(observations, rows, observations, name, split);
    expect(factors).toHaveLength(name === 'additive' ? 2 : observations.factors.length);
    for (const { probability, points, rest, low, high } of cases.slice(0, 200)) {
      expect(rate + rest + points.reduce((total, point) => total + point, 0)).toBeCloseTo(probability, 10);
      expect(low).toBeLessThan(probability);
      expect(high).toBeGreaterThan(probability);
    }
  },
);

test('the pooled rate says the same of every case and gives no reason', () => {
  const { cases, rate } = predictCases(observations, rows, { ...observations, count: 3 }, 'pooled', split);
  expect(cases).toHaveLength(3);
  expect(new Set(cases).size).toBe(1);
  expect(cases[0]).toMatchObject({ probability: rate, points: [], rest: 0 });
  expect(cases[0]!.low).toBeLessThan(rate);
  expect(cases[0]!.high).toBeGreaterThan(rate);
});
