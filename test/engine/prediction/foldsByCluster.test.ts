import { foldsByCluster } from '../../../src/engine/prediction/foldsByCluster';
import { generateObservations } from './generateObservations';

const observations = generateObservations(1, { customers: 47, products: 5, each: 12, base: -2 });
const { rows, clusters, outcomes } = observations;

test('every customer is tested once, by what was learnt without it', () => {
  const folds = foldsByCluster(10)(observations, rows);
  expect(folds).toHaveLength(10);
  const tested = folds.flatMap(({ test: own }) => [...own]).sort((a, b) => a - b);
  expect(tested).toEqual([...rows]);
  for (const { training, test: own } of folds) {
    const known = new Set(Array.from(training, (row) => clusters[row]));
    expect(Array.from(own).filter((row) => known.has(clusters[row]))).toEqual([]);
    expect(training.length + own.length).toBe(rows.length);
  }
});

test('folds have about as many successes and observations', () => {
  const folds = foldsByCluster(5)(observations, rows);
  const successes = folds.map(({ test: own }) => own.reduce((total, row) => total + outcomes[row]!, 0));
  const sizes = folds.map(({ test: own }) => own.length);
  expect(Math.max(...successes) - Math.min(...successes)).toBeLessThanOrEqual(2);
  expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.6);
});

test('one customer cannot be parted', () => {
  const own = rows.filter((row) => clusters[row] === 3);
  expect(foldsByCluster(10)(observations, own)).toEqual([]);
});
