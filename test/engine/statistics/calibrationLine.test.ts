import { calibrationLine } from '../../../src/engine/statistics/calibrationLine';
import { figures } from '../prediction/figures';
import { expectFigures } from './figures';

test('slope and intercept are those of a logistic regression with clustered errors', () => {
  const { probabilities, slope, intercept } = figures.scores;
  const { outcomes, customers } = figures.observations;
  const line = calibrationLine(probabilities, outcomes, customers);
  expectFigures(line?.slope, slope, 1e-8);
  expectFigures(line?.intercept, intercept, 1e-8);
});

test('predictions that are all one have no slope', () => {
  expect(calibrationLine([0.2, 0.2, 0.2], [0, 1, 0], [0, 1, 2])).toBeUndefined();
});

test('nor have those that part the outcomes without a rest', () => {
  expect(calibrationLine([0.1, 0.2, 0.7, 0.8], [0, 0, 1, 1], [0, 1, 2, 3])).toBeUndefined();
});
