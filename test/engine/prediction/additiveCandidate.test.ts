import { additiveCandidate } from '../../../src/engine/prediction/additiveCandidate';
import { allRows, figures, largestDistance, recordedObservations } from './figures';

test('spreads and probabilities are those of the marginal likelihood maximised by scipy', () => {
  const learnt = additiveCandidate.learn(recordedObservations, allRows, () => []);
  expect(largestDistance(learnt.spreads!, figures.additive.spreads)).toBeLessThan(0.01);
  const found = learnt.probabilities(recordedObservations, allRows);
  expect(largestDistance(found, figures.additive.probabilities)).toBeLessThan(0.01);
});

test('a customer and a product that were never seen have the mean over all of them', () => {
  const learnt = additiveCandidate.learn(recordedObservations, allRows, () => []);
  const factors = recordedObservations.factors.map((factor) => ({
    ...factor,
    codes: Int32Array.of(factor.levels - 1),
  }));
  const withNew = factors.map((factor) => ({ ...factor, levels: factor.levels, codes: Int32Array.of(-1) }));
  const { variances } = learnt.model!.predict({ count: 1, factors: withNew }, Int32Array.of(0));
  const [customer, product] = learnt.spreads!;
  expect(variances[0]).toBeGreaterThan(customer! ** 2 + product! ** 2);
});
