import { sampleClusters } from '../../../src/engine/prediction/sampleClusters';
import { generateObservations } from './generateObservations';

const { rows, ...observations } = generateObservations(3, {
  customers: 400,
  products: 4,
  each: 10,
  base: -1,
});

test('whole clusters are drawn, about as many observations as wanted', () => {
  const drawn = sampleClusters(observations, rows, 1000);
  expect(drawn.length).toBeGreaterThan(800);
  expect(drawn.length).toBeLessThan(1200);
  const kept = new Set(Array.from(drawn, (row) => observations.clusters[row]));
  expect([...drawn]).toEqual([...rows].filter((row) => kept.has(observations.clusters[row])));
});

test('few observations are all kept', () => {
  expect(sampleClusters(observations, rows, rows.length)).toBe(rows);
});
