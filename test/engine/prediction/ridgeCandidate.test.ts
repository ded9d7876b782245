import { foldsByCluster } from '../../../src/engine/prediction/foldsByCluster';
import {
  arrangeAllFactors,
  fitAtPenalty,
  ridgeCandidate,
} from '../../../src/engine/prediction/ridgeCandidate';
import { allRows, figures, largestDistance, recordedObservations } from './figures';
import { generateObservations } from './generateObservations';

describe.each(figures.ridge)(
  'at a penalty of $penalty',
  ({ penalty, effects, means, variances, probabilities }) => {
    const { model } = fitAtPenalty(arrangeAllFactors(recordedObservations, allRows)!, penalty, 1e-10);

    test('effects are those of scikit-learn, rare levels pooled and a blank a level of its own', () => {
      const found = Array.from(allRows, (row) =>
        model.effectsOf(recordedObservations, row).map(({ effect }) => effect),
      );
      expect(largestDistance(found.flat(), effects.flat())).toBeLessThan(1e-5);
    });

    test('log odds have the variance of the inverse of the whole matrix', () => {
      const found = model.predict(recordedObservations, allRows);
      expect(largestDistance(found.means, means)).toBeLessThan(2e-4);
      expect(largestDistance(found.variances, variances)).toBeLessThan(1e-6);
    });

    test('probabilities are those of numerical integration, and add up to what came', () => {
      const found = model.probabilities(recordedObservations, allRows);
      expect(largestDistance(found, probabilities)).toBeLessThan(2e-4);
      const successes = figures.observations.outcomes.reduce((total, outcome) => total + outcome, 0);
      expect(found.reduce((total, share) => total + share, 0)).toBeCloseTo(successes, 2);
    });
  },
);

test('where nothing can be learnt a strong penalty is chosen, where much is a weak one', () => {
  const shape = { customers: 60, products: 8, each: 25, base: -1 };
  const chosen = (spread: number) => {
    const observations = generateObservations(2, { ...shape, productSpread: spread });
    return ridgeCandidate.learn(observations, observations.rows, foldsByCluster(4)).penalty!;
  };
  expect(chosen(0)).toBeGreaterThanOrEqual(30);
  expect(chosen(1.5)).toBeLessThanOrEqual(3);
});

test('a level that was never seen makes a probability less sure, not another one', () => {
  const { model } = fitAtPenalty(arrangeAllFactors(recordedObservations, allRows)!, 1, 1e-10);
  const [customer, product, type] = recordedObservations.factors;
  const cases = (code: number) => ({
    count: 1,
    factors: [{ ...customer!, levels: 37, codes: Int32Array.of(code) }, product!, type!].map(
      (factor, place) => (place === 0 ? factor : { ...factor, codes: factor.codes.slice(0, 1) }),
    ),
  });
  const row = Int32Array.of(0);
  const unseen = model.effectsOf(cases(36), 0);
  expect(unseen.map(({ effect }) => effect === 0)).toEqual([true, false, false]);
  expect(model.predict(cases(36), row).variances[0]).toBeGreaterThan(1);
  expect(model.predict(cases(customer!.codes[0]!), row).variances[0]).toBeLessThan(0.5);
});

test('without a success the rate of all stands for every case', () => {
  const none = { ...recordedObservations, outcomes: new Uint8Array(allRows.length) };
  const learnt = ridgeCandidate.learn(none, allRows, foldsByCluster(4));
  expect(learnt.model).toBeUndefined();
  expect(learnt.probabilities(none, Int32Array.of(0))[0]).toBeCloseTo(0.5 / (allRows.length + 1), 12);
});
