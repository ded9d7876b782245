import { clusteredMean } from '../../../src/engine/statistics/clusteredMean';
import { figures } from '../prediction/figures';
import { expectFigures } from './figures';

test('the error of a mean is that of whole clusters', () => {
  const { probabilities, logLoss } = figures.scores;
  const { outcomes, customers } = figures.observations;
  const losses = probabilities.map((share, row) => -Math.log(outcomes[row] === 1 ? share : 1 - share));
  expectFigures(clusteredMean(losses, customers), logLoss);
});

test('codes without a value are no clusters', () => {
  expect(clusteredMean([1, 2, 3, 6], [0, 0, 9, 9])).toEqual(clusteredMean([1, 2, 3, 6], [0, 0, 1, 1]));
  expect(clusteredMean([1, 2, 3, 6], [0, 0, 9, 9])!.standardError).toBeCloseTo(1.5, 12);
});

test('one cluster tells nothing of an error', () => {
  expect(clusteredMean([1, 2], [4, 4])).toBeUndefined();
});
