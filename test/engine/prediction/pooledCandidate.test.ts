import { pooledCandidate } from '../../../src/engine/prediction/pooledCandidate';
import { generateObservations } from './generateObservations';

const { rows, ...observations } = generateObservations(3, { customers: 10, products: 4, each: 10, base: -1 });

test('every case has the rate of all, and none is impossible', () => {
  const successes = observations.outcomes.reduce((total, outcome) => total + outcome, 0);
  const shares = pooledCandidate
    .learn(observations, rows, () => [])
    .probabilities(observations, Int32Array.of(0, 5));
  expect([...shares]).toEqual([(successes + 0.5) / (rows.length + 1), (successes + 0.5) / (rows.length + 1)]);
  const none = { ...observations, outcomes: new Uint8Array(rows.length) };
  expect(pooledCandidate.learn(none, rows, () => []).probabilities(none, rows)[0]).toBeGreaterThan(0);
});
